import type { Member, Piece } from './piece.js';

/** What a JSON Schema says, as far as the order of names goes. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly pattern?: string;
  readonly items?: Schema | readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A name that is a calendar date. */
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Puts the names of every object into the order of its schema.
 *
 * Names that a schema does not know come after those it knows; where it leaves
 * the names open they stay as they are, but for dates, which come in order.
 * Lists are never reordered.
 */
export function orderKeys(piece: Piece, schema: Schema | undefined, root: Schema): Piece {
  if (piece.kind === 'leaf') return piece;
  const known = choose(piece, schema, root);
  if (piece.kind === 'list') {
    const items = known?.items;
    const itemAt = (index: number): Schema | undefined => (isTuple(items) ? items[index] : items);
    return {
      ...piece,
      items: piece.items.map((item, index) => ({ ...item, value: orderKeys(item.value, itemAt(index), root) })),
    };
  }
  const members = piece.members.map((member) => ({
    ...member,
    value: orderKeys(member.value, schemaOf(member.name, known), root),
  }));
  return { ...piece, members: sorted(members, known) };
}

function isTuple(items: Schema['items']): items is readonly Schema[] {
  return Array.isArray(items);
}

function sorted(members: readonly Member[], schema: Schema | undefined): readonly Member[] {
  const names = Object.keys(schema?.properties ?? {});
  if (names.length > 0) {
    const rank = ({ name }: Member): number => (names.includes(name) ? names.indexOf(name) : names.length);
    return [...members].sort((one, other) => rank(one) - rank(other));
  }
  return members.every(({ name }) => DATE.test(name))
    ? [...members].sort((one, other) => (one.name < other.name ? -1 : 1))
    : members;
}

function schemaOf(name: string, schema: Schema | undefined): Schema | undefined {
  const own = schema?.properties?.[name];
  if (own !== undefined) return own;
  const open = schema?.additionalProperties;
  return typeof open === 'object' ? open : undefined;
}

/** The schema that an object or list is meant by, references and alternatives followed. */
function choose(piece: Piece, schema: Schema | undefined, root: Schema): Schema | undefined {
  if (schema === undefined) return undefined;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return choose(piece, schema.$ref === '#' ? root : root.definitions?.[name], root);
  }
  if (schema.allOf !== undefined) return choose(piece, schema.allOf[0], root);
  if (schema.anyOf === undefined) return schema;
  const options = schema.anyOf.flatMap((option) => choose(piece, option, root) ?? []);
  return options.find((option) => fits(piece, option));
}

function fits(piece: Piece, { type, properties = {}, required = [] }: Schema): boolean {
  if (piece.kind === 'list') return type === 'array';
  if (piece.kind === 'leaf' || type !== 'object') return false;
  const names = new Set(piece.members.map(({ name }) => name));
  const open = Object.keys(properties).length === 0;
  return required.every((name) => names.has(name)) && (open || [...names].every((name) => name in properties));
}
