import type { Node } from 'jsonc-parser';

/** A JSON value as it is written, without its white space but with what its author chose to spread out. */
export type Piece =
  | { readonly kind: 'leaf'; readonly raw: string; readonly isNumber: boolean }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | {
      readonly kind: 'object';
      /** Its first name stands on a line of its own, so it stays on several lines even if one would do. */
      readonly spread: boolean;
      readonly members: readonly Member[];
    };

/** An item of a list. */
export interface Item {
  readonly value: Piece;
  /** An empty line follows. */
  readonly gap: boolean;
}

/** A name and its value. */
export interface Member extends Item {
  readonly name: string;
  /** The name as it is written, with its quotes. */
  readonly raw: string;
}

const GAP = /^[,\t ]*(?:\r\n|\r(?!\n)|\n)[\t ]*[\r\n]/;
const SPACE = /^[\t\r\n ]*/;

/** Whether an empty line comes after a member of an object. */
function gapAfterMember(text: string, { offset, length }: Node): boolean {
  return GAP.test(text.slice(offset + length, offset + length + 400));
}

/** Whether an empty line comes after an item of a list and its comma. */
function gapAfterItem(text: string, { offset, length }: Node): boolean {
  return GAP.test(text.slice(offset + length, offset + length + 400).replace(SPACE, ''));
}

/** The piece that a node of a text is. */
export function pieceOf(text: string, node: Node): Piece {
  const children = node.children ?? [];
  if (node.type === 'array')
    return {
      kind: 'list',
      items: children.map((child) => ({
        value: pieceOf(text, child),
        gap: gapAfterItem(text, child),
      })),
    };
  if (node.type !== 'object')
    return {
      kind: 'leaf',
      raw: text.slice(node.offset, node.offset + node.length),
      isNumber: node.type === 'number',
    };
  const first = children[0];
  const members = children.flatMap((property): Member[] => {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined) return [];
    const raw = text.slice(name.offset, name.offset + name.length);
    const gap = gapAfterMember(text, value);
    return [{ name: String(name.value), raw, value: pieceOf(text, value), gap }];
  });
  const spread = first !== undefined && /[\r\n]/.test(text.slice(node.offset, first.offset));
  return { kind: 'object', spread, members };
}

/** The piece of a value that is written for the first time, on as few lines as will do. */
export function pieceOfValue(value: unknown): Piece {
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => ({ value: pieceOfValue(item), gap: false })) };
  if (typeof value !== 'object' || value === null)
    return { kind: 'leaf', raw: JSON.stringify(value), isNumber: typeof value === 'number' };
  const members = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => ({ name, raw: JSON.stringify(name), value: pieceOfValue(part), gap: false }));
  return { kind: 'object', spread: false, members };
}
