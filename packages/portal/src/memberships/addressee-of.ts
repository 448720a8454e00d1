import type { Addressee, ViewDesk } from '../engine/desk.js';

/** Where a person is written to; `undefined` for somebody the body does not know any more. */
export async function addresseeOf(desk: ViewDesk, personId: string): Promise<Addressee | undefined> {
  const person = (await desk.get('people', personId)) ?? (await desk.get('accounts', personId));
  return person === undefined ? undefined : { email: person.email, personId };
}
