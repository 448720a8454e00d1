import { type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { badInput } from './bad-input.js';
import { type JsonFile, placeAt, pointerAt } from './json-file.js';
import type { Stop } from './stop.js';

/**
 * Reads a JSON text strictly: no comments, no trailing commas, no name twice in an object.
 *
 * @throws Stop `cli/not-json`, `cli/repeated-name` or `cli/too-deep`, with the place.
 */
export function parseJson(name: string, withMark: string, firstLine = 1): JsonFile {
  const text = withMark.startsWith('\ufeff') ? withMark.slice(1) : withMark;
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    throw notJson(name, text, firstLine);
  }
  const file = { name, text, value, firstLine };
  const repeated = tooDeep(file, () => firstRepeated(text));
  if (repeated === undefined) return file;
  const says = `"${repeated.name}" stands twice in this object, and only one of them can count: remove the other.`;
  const where = { at: pointerAt(text, repeated.offset), file: name, ...placeAt(text, repeated.offset, firstLine) };
  throw badInput('repeated-name', says, where);
}

/** A reader that calls itself runs out of stack on a text that nests tens of thousands deep; no real file does. */
function tooDeep<T>(file: { readonly name: string; readonly firstLine: number }, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const where = { file: file.name, line: file.firstLine, column: 1 };
    throw badInput('too-deep', 'Objects and lists are nested far too deep here: flatten them.', where);
  }
}

function firstRepeated(text: string): { readonly name: string; readonly offset: number } | undefined {
  const open: Set<string>[] = [];
  let repeated: { readonly name: string; readonly offset: number } | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name) === true) repeated ??= { name, offset };
      names?.add(name);
    },
  });
  return repeated;
}

const SAYS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON value: texts stand in double quotes, and true, false and null in small letters.',
  InvalidNumberFormat: 'This is no number as JSON writes them, such as 16 or 0.5.',
  PropertyNameExpected: 'A name in double quotes must stand here; a comma may not come before a closing brace.',
  ValueExpected: 'A value must stand here; a comma may not come before a closing bracket.',
  ColonExpected: 'A colon must stand between a name and its value.',
  CommaExpected: 'A comma must stand between two values.',
  CloseBraceExpected: 'The object is not closed: a } is missing.',
  CloseBracketExpected: 'The list is not closed: a ] is missing.',
  EndOfFileExpected: 'Something follows where the JSON ends: there may be one value only.',
  InvalidCommentToken: 'JSON has no comments: remove it.',
  UnexpectedEndOfComment: 'JSON has no comments: remove it.',
  UnexpectedEndOfString: 'The text is not closed: a double quote is missing.',
  UnexpectedEndOfNumber: 'The number breaks off here.',
  InvalidUnicode: 'After \\u four hexadecimal digits must stand.',
  InvalidEscapeCharacter: 'A backslash may come before " \\ / b f n r t u only; write \\\\ for a backslash itself.',
  InvalidCharacter: 'A line break or another control character may not stand in a text: write \\n.',
};

function notJson(name: string, text: string, firstLine: number): Stop {
  const errors: ParseError[] = [];
  const file = { name, firstLine };
  tooDeep(file, () =>
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }),
  );
  const first = errors[0];
  const empty = text.trim() === '';
  const offset = empty ? 0 : (first?.offset ?? 0);
  const says = empty
    ? 'There is nothing here: a JSON object was expected.'
    : ((first === undefined ? undefined : SAYS[printParseErrorCode(first.error)]) ?? 'This is not JSON.');
  return badInput('not-json', says, { file: name, ...placeAt(text, offset, firstLine) });
}
