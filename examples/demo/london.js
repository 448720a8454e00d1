const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** What clocks in London show at an instant, as an input of date and time takes it. */
export const inLondon = (instant) => PARTS.format(instant).replace(' ', 'T');

/** The instant at which clocks in London show a time: tried in winter time, and put right by what they then show. */
export function fromLondon(text) {
  const asIf = Date.parse(`${text}Z`);
  return new Date(asIf - (Date.parse(`${inLondon(asIf)}Z`) - asIf)).toISOString();
}
