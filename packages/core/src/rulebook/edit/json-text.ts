import { type Node, parseTree, visit } from 'jsonc-parser';
import { type Edited, refuse } from './edit-problem.js';

/** How a text is laid out, so that what is written into it looks like the rest. */
export interface Style {
  /** One step of indentation: spaces or a tab. */
  readonly unit: string;
  readonly eol: '\n' | '\r\n';
  /** How many characters a line may hold. */
  readonly width: number;
  /** Whether the last line is ended. */
  readonly ended: boolean;
}

/** A JSON text with the places of its values. */
export interface JsonText {
  /** The byte order mark, where there is one. */
  readonly mark: '' | '\uFEFF';
  /** The text after the mark. */
  readonly body: string;
  readonly root: Node;
  readonly style: Style;
}

/** The width that prettier lays this repository's files out in. */
export const WIDTH = 120;

const MOST_DEPTH = 200;

/**
 * Reads a JSON text strictly: no comments, no trailing commas, no name twice in an object.
 *
 * Says nothing about whether it is a rulebook. Problems: `edit/not-json`,
 * `edit/repeated-name`, `edit/too-deep`.
 */
export function readJsonText(text: string): Edited<JsonText> {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const deep = depthOf(body) > MOST_DEPTH;
  if (deep) return refuse('too-deep', '', 'Objects and lists are nested far too deep here: flatten them.');
  try {
    JSON.parse(body);
  } catch {
    return refuse('not-json', '', 'This is not JSON, so nothing can be changed in it: mend it first.');
  }
  const repeated = firstRepeated(body);
  if (repeated !== undefined)
    return refuse('repeated-name', '', `"${repeated}" stands twice in one object: remove one of the two first.`);
  const root = parseTree(body);
  if (root === undefined) return refuse('not-json', '', 'There is nothing here: a JSON object was expected.');
  return { ok: true, value: { mark, body, root, style: styleOf(body, root) } };
}

/** How deep brackets nest outside texts, found without calling itself. */
function depthOf(body: string): number {
  let most = 0;
  let depth = 0;
  for (const [token] of body.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') most = Math.max(most, ++depth);
    else if (token === '}' || token === ']') depth--;
  }
  return most;
}

function firstRepeated(body: string): string | undefined {
  const open: Set<string>[] = [];
  let repeated: string | undefined;
  visit(body, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name) => {
      const names = open.at(-1);
      if (names?.has(name) === true) repeated ??= name;
      names?.add(name);
    },
  });
  return repeated;
}

function styleOf(body: string, root: Node): Style {
  const first = root.children?.[0];
  const lead = first === undefined ? '' : body.slice(root.offset + 1, first.offset);
  const indent = /[\r\n]([ \t]+)$/.exec(lead)?.[1];
  const eol = /\r?\n/.exec(body)?.[0] === '\r\n' ? '\r\n' : '\n';
  return { unit: indent ?? '  ', eol, width: WIDTH, ended: body.endsWith('\n') };
}
