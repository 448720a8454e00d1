import { jsonPointer, type RulebookDocument } from '@guildhall/core';
import { type Node, parseTree } from 'jsonc-parser';

/** Where one value of a JSON text stands. */
export interface Spot {
  readonly path: readonly (string | number)[];
  /** A JSON Pointer (RFC 6901). */
  readonly at: string;
  readonly value: unknown;
  /** Where the value begins, and how long it is. */
  readonly offset: number;
  readonly length: number;
  /** The name before it, quotes included, where it is an object's. */
  readonly name?: { readonly offset: number; readonly length: number };
  /** What is cut to take it away, its name and one comma with it. */
  readonly cut: { readonly offset: number; readonly length: number };
  /** Whether another value of the same object or list follows. */
  readonly isFollowed: boolean;
}

/** A rulebook's text, with the place of everything in it. */
export interface Sheet {
  readonly text: string;
  readonly document: RulebookDocument;
  /** In the order in which they stand in the text. */
  readonly spots: readonly Spot[];
}

/** Reads a rulebook's text. @throws Error where it is no JSON. */
export function sheetOf(text: string): Sheet {
  const root = parseTree(text);
  if (root === undefined) throw new Error('There is no JSON in the text.');
  return { text, document: JSON.parse(text) as RulebookDocument, spots: [...spotsUnder(root, [], text)] };
}

function* spotsUnder(node: Node, path: Spot['path'], text: string): Iterable<Spot> {
  const children = node.children ?? [];
  for (const [index, child] of children.entries()) {
    const [name, value]: readonly (Node | undefined)[] =
      child.type === 'property' ? (child.children ?? []) : [undefined, child];
    if (value === undefined) continue;
    const here = [...path, name === undefined ? index : String(name.value)];
    yield {
      path: here,
      at: jsonPointer(here),
      value: JSON.parse(text.slice(value.offset, value.offset + value.length)),
      offset: value.offset,
      length: value.length,
      ...(name && { name: { offset: name.offset, length: name.length } }),
      cut: cutOf(children, index),
      isFollowed: index < children.length - 1,
    };
    yield* spotsUnder(value, here, text);
  }
}

function cutOf(children: readonly Node[], index: number): Spot['cut'] {
  const [before, child, after] = [children[index - 1], children[index], children[index + 1]];
  if (child === undefined) return { offset: 0, length: 0 };
  const end = child.offset + child.length;
  if (after !== undefined) return { offset: child.offset, length: after.offset - child.offset };
  const start = before === undefined ? child.offset : before.offset + before.length;
  return { offset: start, length: end - start };
}
