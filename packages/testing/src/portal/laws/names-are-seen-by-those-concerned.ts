import type { Event, Rows, StepLaw } from '../model/law.js';

type Row = Readonly<Record<string, unknown>>;

/** A code tells anybody whose a document is: that is what it is for. Who knows a password is who it is of. */
const BY_WHAT_THEY_KNOW = new Set(['achievements/verify', 'accounts/sign-in']);

/**
 * Nobody is shown the name of somebody they have nothing to do with.
 *
 * Written apart from the table of access: staff and administrators see those
 * of their body; a member their colleagues and whom they booked for or were
 * booked by; a centre its learners; the two sides of a connection each other.
 *
 * It takes a world whose surnames are found nowhere else.
 */
export const namesAreSeenByThoseConcerned: StepLaw = {
  name: 'names are seen by those concerned',
  check: ({ after, event }) => {
    if (event.kind !== 'act' && event.kind !== 'look') return;
    if (BY_WHAT_THEY_KNOW.has(event.name)) return;
    const text = JSON.stringify(event.reply);
    const asked = JSON.stringify(event.input);
    const everybody = everybodyIn(after);
    for (const name of new Set(everybody.map((somebody) => somebody.name))) {
      const pattern = new RegExp(`\\b${name}\\b`);
      if (!pattern.test(text) || pattern.test(asked)) continue;
      // Records may be given a name that somebody else has: it is shown rightly where one of them may be.
      if (
        !everybody.some((each) => each.name === name && each.body === event.body && isConcerned(event, each.is, after))
      )
        throw new Error(`${event.name} shows ${name} to ${event.personId ?? 'nobody'}.`);
    }
  },
};

/** Somebody with a name, and the ids they have. */
interface Somebody {
  readonly name: string;
  readonly body: string;
  readonly is: { readonly personId?: string; readonly learnerId?: string };
}

function everybodyIn(rows: Rows): readonly Somebody[] {
  const somebody: Somebody[] = [];
  for (const row of rows['accounts']?.values() ?? []) {
    const { learnerId } = row as { learnerId?: string };
    somebody.push({
      name: text(row, 'lastName'),
      body: text(row, 'body'),
      is: { personId: text(row, 'id'), ...(learnerId === undefined ? {} : { learnerId }) },
    });
  }
  for (const row of rows['learners']?.values() ?? []) {
    somebody.push({ name: text(row, 'surname'), body: text(row, 'body'), is: { learnerId: text(row, 'id') } });
  }
  // Who registers, or is known as a contact, may give a name that somebody else has.
  for (const row of rows['people']?.values() ?? []) {
    somebody.push({ name: text(row, 'lastName'), body: text(row, 'body'), is: { personId: text(row, 'id') } });
  }
  for (const row of rows['centre-contacts']?.values() ?? []) {
    somebody.push({ name: text(row, 'surname'), body: text(row, 'body'), is: {} });
  }
  for (const row of rows['account-registrations']?.values() ?? []) {
    const name = text(row['details'] as Row, 'surname');
    somebody.push({ name, body: text(row, 'body'), is: { personId: text(row, 'accountId') } });
  }
  return somebody.filter(({ name }) => /^Q\w/.test(name));
}

function isConcerned({ personId }: Extract<Event, { kind: 'act' | 'look' }>, is: Somebody['is'], rows: Rows): boolean {
  if (personId === undefined) return false;
  const account = rows['accounts']?.get(personId);
  const roles = (account?.['roles'] ?? []) as readonly string[];
  if (personId === is.personId || (is.learnerId !== undefined && account?.['learnerId'] === is.learnerId)) return true;
  if (roles.some((role) => role.endsWith('-staff') || role === 'centre-services' || role === 'administrator'))
    return true;
  const some = (table: string, holds: (row: Row) => boolean): boolean => [...(rows[table]?.values() ?? [])].some(holds);
  const organisation = rows['people']?.get(personId)?.['organisationId'];
  if (is.personId !== undefined) {
    const theirs = rows['people']?.get(is.personId)?.['organisationId'];
    if (typeof organisation === 'string' && organisation === theirs) return true;
    const pair = [personId, is.personId];
    if (
      some('bookings', (row) =>
        pair.every((id) => [row['bookerId'], row['delegateId'], ...substitutesIn(row)].includes(id)),
      )
    )
      return true;
  }
  if (is.learnerId !== undefined && roles.includes('centre-user')) {
    const centreId = account?.['centreId'];
    if (some('documents', (row) => row['centreId'] === centreId && row['learnerId'] === is.learnerId)) return true;
  }
  const mine = account?.['learnerId'];
  return some('connections', (row) => {
    const sides = [row['thirdPartyId'], row['learnerId']];
    const email = String(row['thirdPartyEmailKey']);
    const emailOf = (id: string | undefined): string =>
      String((id === undefined ? undefined : rows['accounts']?.get(id))?.['emailKey']);
    // Whoever asked at an address is known to the learner who has it, if they registered later.
    const asked = mine !== undefined && row['learnerEmailKey'] === emailOf(personId);
    const isMySide =
      sides.includes(personId) || (mine !== undefined && sides.includes(mine)) || email === emailOf(personId) || asked;
    const isTheirs = sides.includes(is.personId) || sides.includes(is.learnerId) || email === emailOf(is.personId);
    return isMySide && isTheirs;
  });
}

function substitutesIn(row: Row): readonly unknown[] {
  return ((row['substitutions'] ?? []) as readonly { readonly from: string; readonly to: string }[]).flatMap(
    ({ from, to }) => [from, to],
  );
}

function text(row: Row, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}
