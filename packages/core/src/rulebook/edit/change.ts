import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type Splice, inserted, removed, replaced } from './change-text.js';
import { type Edited, refuse } from './edit-problem.js';
import { type JsonText, readJsonText } from './json-text.js';
import { layOut } from './lay-out.js';
import { pieceOf } from './piece.js';

/** One change of a JSON text, by JSON pointer. */
export type Change =
  /** Puts another value in the place of one that is there. */
  | { readonly do: 'set'; readonly at: string; readonly value: unknown }
  /** Adds a member to the object at `at`: before the member `before`, or else as the last. */
  | {
      readonly do: 'add-member';
      readonly at: string;
      readonly name: string;
      readonly value: unknown;
      readonly before?: string | undefined;
    }
  /** Adds an item to the list at `at`: at the place `index`, or else as the last. */
  | { readonly do: 'add-item'; readonly at: string; readonly value: unknown; readonly index?: number | undefined }
  /** Takes a member or an item away. */
  | { readonly do: 'remove'; readonly at: string };

/**
 * Makes changes to a JSON text one after the other, and leaves every other byte as it was.
 *
 * What is written takes indentation, line ends and spacing from what stands
 * around it. A text that was laid out as `formatRulebook` would stays so: then
 * a line that became too long is broken, and a list that became short joined.
 * No change at all gives the very text back.
 *
 * Problems: `edit/not-json`, `edit/repeated-name`, `edit/too-deep`;
 * `edit/no-such-place` where a pointer leads nowhere, `edit/name-taken` for a
 * member that is there.
 */
export function changeText(text: string, changes: readonly Change[]): Edited<string> {
  if (changes.length === 0) return { ok: true, value: text };
  const first = readJsonText(text);
  if (!first.ok) return first;
  const wasLaidOut = laidOut(first.value) === first.value.body;
  let file = first.value;
  for (const change of changes) {
    const splice = spliceOf(file, change);
    if (!splice.ok) return splice;
    const { from, to, text: written } = splice.value;
    const next = readJsonText(file.mark + file.body.slice(0, from) + written + file.body.slice(to));
    if (!next.ok) return next;
    // A file that was one line has no line ends to take after, even once it has been broken.
    file = { ...next.value, style: first.value.style };
  }
  return { ok: true, value: file.mark + (wasLaidOut ? laidOut(file) : file.body) };
}

function laidOut({ body, root, style }: JsonText): string {
  const text = layOut(pieceOf(body, root), style, { indent: '', taken: 0, after: 0 });
  return style.ended ? text + style.eol : text;
}

function spliceOf(file: JsonText, change: Change): Edited<Splice> {
  const path = pathOf(change.at);
  const node = nodeAt(file.root, path);
  const nowhere = refuse('no-such-place', change.at, `Nothing stands at ${change.at}: check the place.`);
  if (node === undefined) return nowhere;
  switch (change.do) {
    case 'set':
      return { ok: true, value: replaced(file, node, change.value) };
    case 'add-member': {
      if (node.type !== 'object') return nowhere;
      if (nodeAt(node, [change.name]) !== undefined)
        return refuse('name-taken', change.at, `"${change.name}" stands here already: set it instead.`);
      const index = (node.children ?? []).findIndex((child) => child.children?.[0]?.value === change.before);
      const place = index < 0 ? Infinity : index;
      return { ok: true, value: inserted(file, node, place, change.value, change.name) };
    }
    case 'add-item':
      if (node.type !== 'array') return nowhere;
      return { ok: true, value: inserted(file, node, change.index ?? Infinity, change.value) };
    case 'remove': {
      const child = node.parent?.type === 'property' ? node.parent : node;
      const holder = child.parent;
      if (holder === undefined) return nowhere;
      return { ok: true, value: removed(holder, holder.children?.indexOf(child) ?? -1) };
    }
  }
}

function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const part of path) {
    if (node === undefined) return undefined;
    if (node.type === 'array' && !/^(?:0|[1-9]\d*)$/.test(part)) return undefined;
    node = findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]);
  }
  return node;
}
