/** The words of events, whichever element speaks of them, in English. */
export const eventWords = {
  training: 'Training course',
  webinar: 'Webinar',
  conference: 'Conference',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  hours: (from: string, to: string): string => `${from} to ${to}`,
  days: (from: string, to: string): string => `${from}, to ${to}`,
  londonTime: 'London time',
  free: 'Free',
  vat: (net: string, vat: string): string => `${net} and ${vat} VAT`,
  left: (places: number): string => (places < 1 ? 'Full' : places === 1 ? '1 place left' : `${places} places left`),
  closed: 'Closed to bookings',
  cancelled: 'Cancelled',
  booked: 'You are booked',
  fundedPlaces: 'Funded places',
  ifEligible: 'For those who are eligible',
  ifYouCancel: 'If you cancel',
  termsNet: 'Charges are without VAT.',
  whoIsFunded: 'Who can have a free MaPS-funded place',
  newTab: '(opens in a new tab)',
};

/** The words of events. */
export type EventWords = typeof eventWords;
