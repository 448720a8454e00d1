/** Rows as the first edition of the portal kept them, one of them spoilt. */
export const editionOne = {
  people: [
    {
      id: 'p1',
      body: 'ima',
      firstName: 'Ada',
      lastName: 'Byron',
      email: 'ada@example.org',
      emailKey: 'ada@example.org',
      phone: '020 7946 0000',
      addresses: [],
      preferences: { wantsBulletin: true },
    },
    {
      id: 'p2',
      body: 'ima',
      firstName: 'Grace',
      lastName: 'Hopper',
      email: 'grace@example.org',
      emailKey: 'grace@example.org',
      addresses: [],
      preferences: {},
    },
    {
      id: 'p3',
      body: 'ima',
      firstName: 'Mary',
      lastName: 'Somerville',
      email: 'mary@example.org',
      emailKey: 'mary@example.org',
      phone: 12345,
      addresses: [],
      preferences: {},
    },
  ],
  bookings: [
    {
      id: 'b1',
      body: 'ima',
      orderId: 'o1',
      eventId: 'e1',
      startsOn: '2026-04-01',
      bookerId: 'p1',
      delegateId: 'p2',
      bookedOn: '2026-03-01',
      terms: { rulebook: 'bookings/ima', version: '1', hash: 'h' },
      optionId: 'o',
      pricePence: 1200,
      funded: false,
      stage: 'booked',
    },
  ],
  organisations: [{ id: 'org', body: 'ima', name: 'Advice Centre', affiliation: [] }],
} as const;

/** The same, as the present edition has it: what can be read of it, by table. */
export const editionOneNow = {
  people: [
    { ...without(editionOne.people[0]), phones: ['020 7946 0000'] },
    { ...editionOne.people[1], phones: [] },
  ],
  bookings: [{ ...editionOne.bookings[0], substitutions: [], transfers: 0 }],
  organisations: editionOne.organisations,
};

function without({ phone, ...row }: { readonly phone: string }): object {
  return row;
}
