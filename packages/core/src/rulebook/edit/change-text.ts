import type { Node } from 'jsonc-parser';
import type { JsonText } from './json-text.js';
import { flatten, layOut } from './lay-out.js';
import { type Piece, pieceOfValue } from './piece.js';

/** A stretch of a text and what is written in its place. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts another value in the place of a node. */
export function replaced(file: JsonText, node: Node, value: unknown): Splice {
  const { body } = file;
  const indent = indentAt(body, node.offset);
  const taken = node.offset - lineStart(body, node.offset);
  const flat = parentIsFlat(body, node);
  const text = write(pieceOfValue(value), file, { indent, taken, flat, tight: isTight(node.parent) });
  return { from: node.offset, to: node.offset + node.length, text };
}

/** Puts a member or an item before the child at an index of an object or a list; past the end: after the last. */
export function inserted(file: JsonText, parent: Node, index: number, value: unknown, name?: string): Splice {
  const { body } = file;
  const children = parent.children ?? [];
  const colon = colonOf(body, children[0], isTight(parent));
  const before = name === undefined ? '' : `${JSON.stringify(name)}${colon}`;
  if (children.length === 0) {
    const tight = isTight(parent);
    const inside = before + write(pieceOfValue(value), file, { indent: '', taken: 0, flat: true, tight });
    const space = tight || parent.type === 'array' ? '' : ' ';
    return { from: parent.offset + 1, to: parent.offset + parent.length - 1, text: `${space}${inside}${space}` };
  }
  const between = betweenOf(body, parent, index);
  const line = /[^\r\n]*$/.exec(between)?.[0] ?? '';
  const place = {
    indent: /^[ \t]*/.exec(line)?.[0] ?? '',
    taken: line.length + before.length,
    flat: line === between,
    tight: between === ',',
  };
  const text = before + write(pieceOfValue(value), file, place);
  const at = children[index];
  if (at !== undefined) return { from: at.offset, to: at.offset, text: text + between };
  const last = children[children.length - 1];
  const end = (last?.offset ?? 0) + (last?.length ?? 0);
  return { from: end, to: end, text: between + text };
}

/** Takes the child at an index of an object or a list away, with its comma. */
export function removed(parent: Node, index: number): Splice {
  const children = parent.children ?? [];
  const [before, child, next] = [children[index - 1], children[index], children[index + 1]];
  const from = child?.offset ?? parent.offset + 1;
  const to = from + (child?.length ?? 0);
  if (next !== undefined) return { from, to: next.offset, text: '' };
  if (before !== undefined) return { from: before.offset + before.length, to, text: '' };
  return { from: parent.offset + 1, to: parent.offset + parent.length - 1, text: '' };
}

interface Where {
  readonly indent: string;
  readonly taken: number;
  /** Everything about it stands on one line. */
  readonly flat: boolean;
  /** Nothing about it has spaces. */
  readonly tight: boolean;
}

function write(piece: Piece, { style }: JsonText, { indent, taken, flat, tight }: Where): string {
  if (tight) return tightly(piece);
  return flat ? flatten(piece) : layOut(piece, style, { indent, taken, after: 1 });
}

function tightly(piece: Piece): string {
  if (piece.kind === 'leaf') return piece.raw;
  if (piece.kind === 'list') return `[${piece.items.map(({ value }) => tightly(value)).join(',')}]`;
  return `{${piece.members.map(({ raw, value }) => `${raw}:${tightly(value)}`).join(',')}}`;
}

/** The comma and white space between two children, as they stand nearest to an index; of several line breaks one. */
function betweenOf(body: string, parent: Node, index: number): string {
  const children = parent.children ?? [];
  const second = Math.max(1, Math.min(index, children.length - 1));
  const [one, other] = [children[second - 1], children[second]];
  const between =
    one === undefined || other === undefined
      ? `,${body.slice(parent.offset + 1, one?.offset)}`
      : body.slice(one.offset + one.length, other.offset);
  return between.replace(/(\r?\n)(?:[ \t]*\r?\n)+/g, '$1');
}

/** What stands between a name and its value: as with a sibling, where there is one. */
function colonOf(body: string, sibling: Node | undefined, tight: boolean): string {
  const [name, value] = sibling?.children ?? [];
  if (name === undefined || value === undefined) return tight ? ':' : ': ';
  const colon = body.slice(name.offset + name.length, value.offset);
  return /[\r\n]/.test(colon) ? ': ' : colon;
}

/** Whether the nearest object about a node that has members is written without spaces. */
function isTight(node: Node | undefined): boolean {
  for (let at = node; at !== undefined; at = at.parent) {
    const first = at.type === 'object' ? at.children?.[0] : undefined;
    const [name, value] = first?.children ?? [];
    if (name === undefined || value === undefined) continue;
    return value.offset - name.offset - name.length === 1 && first?.offset === at.offset + 1;
  }
  return false;
}

function parentIsFlat(body: string, node: Node): boolean {
  const holder = node.parent?.type === 'property' ? node.parent.parent : node.parent;
  return holder !== undefined && !/[\r\n]/.test(body.slice(holder.offset, holder.offset + holder.length));
}

function lineStart(body: string, offset: number): number {
  return Math.max(body.lastIndexOf('\n', offset - 1), body.lastIndexOf('\r', offset - 1)) + 1;
}

function indentAt(body: string, offset: number): string {
  return /^[ \t]*/.exec(body.slice(lineStart(body, offset), offset))?.[0] ?? '';
}
