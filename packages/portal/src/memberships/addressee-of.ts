import type { Addressee, ViewDesk } from '../engine/desk.js';
import { addresseeOfPerson } from '../shared/addressee-of-person.js';

/** Where a person is written to; `undefined` for somebody the body does not know any more. */
export async function addresseeOf(desk: ViewDesk, personId: string): Promise<Addressee | undefined> {
  return addresseeOfPerson((await desk.get('people', personId)) ?? (await desk.get('accounts', personId)));
}
