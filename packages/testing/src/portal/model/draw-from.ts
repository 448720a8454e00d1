import type { Random } from './create-random.js';
import { drawBeside, idsWithin } from './draw-beside.js';
import type { Draw, Field, Pool } from './input-for.js';
import type { Rows } from './law.js';
import { TABLE_OF_FIELD } from './table-of-field.js';

type Row = Readonly<Record<string, unknown>>;

/** An email that was sent. */
interface Letter {
  readonly body: string;
  readonly text: string;
}

/** Fields that hold a value of a row: the table and the row's field. */
const VALUES: Readonly<Record<string, readonly [table: string, field: string]>> = {
  email: ['accounts', 'email'],
  number: ['learners', 'number'],
  surname: ['learners', 'surname'],
  firstName: ['learners', 'firstName'],
  dateOfBirth: ['learners', 'dateOfBirth'],
  code: ['documents', 'code'],
  centreNumber: ['centres', 'number'],
  'accounts/import-centres.number': ['centres', 'number'],
};

/** Fields by which a row says whose it is. */
const WHOSE = [
  'id',
  'personId',
  'ownerId',
  'bookerId',
  'delegateId',
  'learnerId',
  'centreId',
  'thirdPartyId',
  'organisationId',
  'reporterId',
  'accountId',
];

/**
 * Draws what an input may speak of from what is kept.
 *
 * Where rows are to be named, most are of those that have to do with whoever
 * acts; the others are the ones by which it shows that they may not.
 *
 * @param fixed - values that lie in no row, such as sub-categories and qualification numbers.
 */
export function drawFrom(
  rows: Rows,
  fixed: Pool,
  actor: { readonly personId?: string; readonly body: string },
  letters: readonly Letter[],
): Draw {
  const own = idsOf(actor.personId, rows);
  const all = (table: string): readonly Row[] => [...(rows[table]?.values() ?? [])];
  const rowOf = (table: string, random: Random, isMostlyOwn = true): Row | undefined => {
    const known = all(table);
    const near = random.oneIn(12) ? known : known.filter(({ body }) => body === actor.body);
    const theirs =
      !isMostlyOwn || random.oneIn(4)
        ? near
        : near.filter((row) => WHOSE.some((field) => own.has(row[field] as string)));
    const from = [theirs, near, known].find(({ length }) => length > 0);
    return from === undefined ? undefined : random.of(from);
  };
  return (field, random) => {
    const { name, within } = field;
    const beside = random.oneIn(10) ? undefined : drawBeside(rows, field, random);
    if (beside !== undefined) return beside;
    if (name === 'secret') return secretIn(rows, letters, field, actor.body, random);
    for (const key of [`${within}.${name}`, name]) {
      const table = TABLE_OF_FIELD[key];
      const value = VALUES[key];
      const isOfRow = table !== undefined || value !== undefined;
      const some = fixed[key];
      if (some !== undefined && some.length > 0 && !(isOfRow && random.oneIn(4))) return random.of(some);
      if (table !== undefined) return rowOf(table, random)?.['id'];
      if (value !== undefined) return rowOf(value[0], random, name !== 'email')?.[value[1]];
    }
    return within === '' ? undefined : embedded(rows, name, own, random);
  };
}

/** The ids somebody has: their own, and of what they belong to. */
function idsOf(personId: string | undefined, rows: Rows): ReadonlySet<string> {
  if (personId === undefined) return new Set();
  const account = rows['accounts']?.get(personId);
  const person = rows['people']?.get(personId);
  const ids = [personId, account?.['learnerId'], account?.['centreId'], person?.['organisationId']];
  return new Set(ids.filter((id): id is string => typeof id === 'string'));
}

/** Where ids of what lies within a row are found. */
const EMBEDDED: Readonly<Record<string, readonly [table: string, field: string]>> = {
  optionId: ['events', 'options'],
  placeId: ['booking-baskets', 'places'],
  lineId: ['order-baskets', 'lines'],
  addressId: ['people', 'addresses'],
};

function embedded(rows: Rows, name: string, own: ReadonlySet<string>, random: Random): unknown {
  if (name === 'agreedPence') return agreedPence(rows, own, random);
  const where = EMBEDDED[name];
  if (where === undefined) return undefined;
  const all = [...(rows[where[0]]?.values() ?? [])];
  const theirs = all.filter(({ id }) => own.has(id as string)).flatMap((row) => idsWithin(row, where[1]));
  const ids = theirs.length > 0 && !random.oneIn(8) ? theirs : all.flatMap((row) => idsWithin(row, where[1]));
  return ids.length === 0 ? undefined : random.of(ids);
}

/** What a basket costs, as somebody reads it off the screen. */
function agreedPence(rows: Rows, own: ReadonlySet<string>, random: Random): number | undefined {
  const baskets = [...(rows['order-baskets']?.values() ?? [])].filter(({ id }) => own.has(id as string));
  if (baskets.length === 0) return undefined;
  const { lines, deliveryOption } = random.of(baskets) as {
    readonly lines: readonly { readonly quantity: number }[];
    readonly deliveryOption?: string;
  };
  const copies = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return copies * 3050 + (deliveryOption === 'international-courier' ? 1225 : 0);
}

/** Where the links of emails lead that a command or a view follows. */
const LINKS: Readonly<Record<string, RegExp>> = {
  'accounts/verify-email': /accounts\/verify/,
  'accounts/registration-status': /accounts\/verify/,
  'accounts/set-password': /accounts\/(password|invitation)/,
  'accounts/confirm-email': /accounts\/confirm-email/,
};

/** What a link carries that was sent by email, or is about to be. */
function secretIn(
  rows: Rows,
  letters: readonly Letter[],
  { within: name }: Field,
  body: string,
  random: Random,
): string | undefined {
  const waiting = [...(rows['outbox']?.values() ?? [])]
    .filter((row) => row['body'] === body && row['stage'] === 'waiting')
    .map(({ effect }) => JSON.stringify(effect));
  const sent = letters.filter((letter) => letter.body === body).map(({ text }) => text);
  const secrets = [...sent, ...waiting]
    .filter((each) => random.oneIn(20) || (LINKS[name]?.test(each) ?? true))
    .flatMap((each) => each.match(/secret-\d{8}/g) ?? []);
  return secrets.length === 0 ? undefined : random.of(secrets);
}
