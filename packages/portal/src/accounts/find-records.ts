import { deriveComparableName, deriveMatchFacts } from '@guildhall/core/accounts';
import type { ViewDesk } from '../engine/desk.js';
import type { AccountRegistrationRow } from './rows.js';

/** A record of the body that a registration may belong to. */
export interface FoundRecord {
  readonly id: string;
  readonly number: string;
  readonly firstName: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  /** Of a contact: the centre they work at. */
  readonly centreId?: string;
}

type Asked = Pick<AccountRegistrationRow, 'kind' | 'details'>;

/** Whether there are records to match registrations of a kind with at all. */
export const hasRecords = (kind: AccountRegistrationRow['kind']): boolean => kind === 'learner' || kind === 'centre';

/** The records that a registration's number or name leads to, the likeliest first. */
export async function findRecords(desk: ViewDesk, { kind, details }: Asked): Promise<readonly FoundRecord[]> {
  if (!hasRecords(kind)) return [];
  const found = kind === 'learner' ? await learners(desk, details) : await contacts(desk, details);
  const likeness = (record: FoundRecord): number =>
    Object.values({ ...deriveMatchFacts(given(details), record) }).filter(Boolean).length;
  return [...new Map(found.map((record) => [record.id, record])).values()]
    .map((record) => ({ record, likeness: likeness(record) }))
    .sort((a, b) => b.likeness - a.likeness || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}

/** Details as they are matched: what was left empty is absent. */
export function given({ number, firstName, surname, dateOfBirth }: Asked['details']) {
  return {
    firstName,
    surname,
    ...(number === undefined ? {} : { number }),
    ...(dateOfBirth === undefined ? {} : { dateOfBirth }),
  };
}

/** One record by its id. */
export async function recordOf(
  desk: ViewDesk,
  kind: Asked['kind'],
  recordId: string,
): Promise<FoundRecord | undefined> {
  if (kind === 'learner') return desk.get('learners', recordId);
  const contact = await desk.get('centre-contacts', recordId);
  return contact === undefined ? undefined : { ...contact, number: contact.centreNumber };
}

async function learners(desk: ViewDesk, { number, surname, dateOfBirth }: Asked['details']): Promise<FoundRecord[]> {
  const byNumber =
    number === undefined ? [] : (await desk.find('learners', { index: 'number', where: [number], limit: 20 })).rows;
  const byName =
    dateOfBirth === undefined
      ? []
      : (await desk.find('learners', { index: 'name', where: [deriveComparableName(surname), dateOfBirth], limit: 20 }))
          .rows;
  return [...byNumber, ...byName];
}

async function contacts(desk: ViewDesk, { number, surname }: Asked['details']): Promise<FoundRecord[]> {
  const ofCentre =
    number === undefined
      ? []
      : (await desk.find('centre-contacts', { index: 'number', where: [number], limit: 200 })).rows;
  const byName = (
    await desk.find('centre-contacts', { index: 'name', where: [deriveComparableName(surname)], limit: 20 })
  ).rows;
  // Somebody of the same centre with another name is nobody's record: a colleague is not shown to whoever reviews.
  const sameName = ofCentre.filter((each) => deriveComparableName(each.surname) === deriveComparableName(surname));
  return [...sameName, ...byName].map((contact) => ({ ...contact, number: contact.centreNumber }));
}
