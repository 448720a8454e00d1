import { jsonPointer, type Problem } from '@guildhall/core';
import { findNodeAtLocation, getLocation, type Node, parseTree } from 'jsonc-parser';
import type { Place, PlacedProblem } from './placed-problem.js';

/** A JSON text that parsed, with the way back from a value to its place in the text. */
export interface JsonFile {
  /** What people call it: a path as they typed it, a URL, or `standard input`. */
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  /** The line that its first line is in a larger file. */
  readonly firstLine: number;
}

/** Where an offset of a text lies. */
export function placeAt(text: string, offset: number, firstLine = 1): Place {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: firstLine + (before.match(/\r\n|\n|\r/g)?.length ?? 0), column: offset - start + 1 };
}

/** Problems that are about the name of a property, not about its value. */
const ABOUT_THE_KEY = /\/(?:unknown-key|unknown-fact|derived-fact-given|bad-key)$/;

/**
 * Says where each problem of a JSON text lies.
 *
 * Something missing lies where it should be: at the object or list that lacks it.
 */
export function placeProblems(file: JsonFile, problems: readonly Problem[]): PlacedProblem[] {
  const root = parseTree(file.text);
  return problems.map((problem) => {
    const offset = root === undefined ? 0 : offsetOf(root, problem);
    return { ...problem, file: file.name, ...placeAt(file.text, offset, file.firstLine) };
  });
}

function offsetOf(root: Node, problem: Problem): number {
  const path = problem.at
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node === undefined) continue;
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return (ABOUT_THE_KEY.test(problem.code) ? key : undefined)?.offset ?? node.offset;
  }
  return root.offset;
}

function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const part of path) {
    if (node === undefined) return undefined;
    node = findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]);
  }
  return node;
}

/** The JSON pointer of what stands at an offset. */
export function pointerAt(text: string, offset: number): string {
  return jsonPointer(getLocation(text, offset).path);
}
