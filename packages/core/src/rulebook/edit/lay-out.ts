import type { Style } from './json-text.js';
import type { Item, Piece } from './piece.js';
import { columnsOf } from './columns-of.js';

/** Where a piece is written. */
export interface Place {
  /** The indentation of the line it begins on. */
  readonly indent: string;
  /** How many columns of that line are taken already. */
  readonly taken: number;
  /** How many columns follow it on its last line: 1 for a comma. */
  readonly after: number;
}

/**
 * Writes a piece as prettier lays JSON out.
 *
 * One line where it fits and its author did not spread it out; otherwise a
 * line for each member, and as many numbers to a line as fit. Empty lines
 * between members stay, one at a time.
 */
export function layOut(piece: Piece, style: Style, place: Place): string {
  if (!mustBreak(piece)) {
    const flat = flatten(piece);
    if (piece.kind === 'leaf' || isEmpty(piece)) return flat;
    if (place.taken + columnsOf(flat) + place.after <= style.width) return flat;
  }
  if (piece.kind === 'leaf') return flatten(piece);
  const indent = place.indent + style.unit;
  const line = style.eol + indent;
  const inside = piece.kind === 'list' ? linesOfList(piece.items, style, indent) : linesOfObject(piece, style, indent);
  const [open, close] = piece.kind === 'list' ? '[]' : '{}';
  return `${open ?? ''}${line}${inside}${style.eol}${place.indent}${close ?? ''}`;
}

/** Writes a piece on one line, whatever its length. */
export function flatten(piece: Piece): string {
  if (piece.kind === 'leaf') return piece.isNumber ? plainNumber(piece.raw) : piece.raw;
  if (piece.kind === 'list') return `[${piece.items.map(({ value }) => flatten(value)).join(', ')}]`;
  if (piece.members.length === 0) return '{}';
  return `{ ${piece.members.map(({ raw, value }) => `${raw}: ${flatten(value)}`).join(', ')} }`;
}

type ObjectPiece = Extract<Piece, { kind: 'object' }>;

function linesOfObject({ members }: ObjectPiece, style: Style, indent: string): string {
  const last = members.length - 1;
  return members
    .map(({ raw, value, gap }, index) => {
      const before = `${raw}: `;
      const taken = columnsOf(indent) + columnsOf(before);
      const text = before + layOut(value, style, { indent, taken, after: index === last ? 0 : 1 });
      return index === last ? text : `${text},${gap ? style.eol : ''}${style.eol}${indent}`;
    })
    .join('');
}

function linesOfList(items: readonly Item[], style: Style, indent: string): string {
  const last = items.length - 1;
  const fill = allNumbers(items);
  let column = columnsOf(indent);
  return items
    .map(({ value, gap }, index) => {
      const text = layOut(value, style, { indent, taken: columnsOf(indent), after: index === last ? 0 : 1 });
      const next = items[index + 1];
      if (next === undefined) return text;
      const ending = `,${gap ? style.eol : ''}${style.eol}${indent}`;
      if (!fill) return text + ending;
      column += text.length + 1;
      const needed = 1 + flatten(next.value).length + (index + 1 === last ? 0 : 1);
      const fits = !gap && column + needed <= style.width;
      column = fits ? column + 1 : columnsOf(indent);
      return fits ? `${text}, ` : text + ending;
    })
    .join('');
}

function isEmpty(piece: Piece): boolean {
  return (piece.kind === 'list' && piece.items.length === 0) || (piece.kind === 'object' && piece.members.length === 0);
}

/** Whether a piece stands on several lines however short it is. */
function mustBreak(piece: Piece): boolean {
  if (piece.kind === 'leaf' || isEmpty(piece)) return false;
  if (piece.kind === 'object')
    return piece.spread || hasGap(piece.members) || piece.members.some(({ value }) => mustBreak(value));
  const { items } = piece;
  if (items.some(({ value }) => mustBreak(value)) || (allNumbers(items) && hasGap(items))) return true;
  const rows = (kind: 'list' | 'object'): boolean =>
    items.every(({ value }) => value.kind === kind && (value.kind === 'list' ? value.items : value.members).length > 1);
  return items.length > 1 && (rows('object') || rows('list'));
}

function hasGap(items: readonly Item[]): boolean {
  return items.slice(0, -1).some(({ gap }) => gap);
}

function allNumbers(items: readonly Item[]): boolean {
  return items.length > 1 && items.every(({ value }) => value.kind === 'leaf' && value.isNumber);
}

/** A number without zeros and signs that say nothing: `1.50` is `1.5`, `1E+05` is `1e5`. */
function plainNumber(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/^(-?[\d.]+e)(?:\+|(-))?0*(?=\d)/, '$1$2')
    .replace(/^(-?[\d.]+)e[+-]?0+$/, '$1')
    .replace(/(\.\d+?)0+(?=e|$)/, '$1')
    .replace(/\.(?=e|$)/, '');
}
