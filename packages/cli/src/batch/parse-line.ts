import { badInput } from '../input/bad-input.js';
import type { JsonFile } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import { LONGEST_LINE, type NumberedLine } from './split-lines.js';

/**
 * The JSON on one line of a stream.
 *
 * @param name - what the stream is called in problems.
 * @throws Stop `cli/line-too-long`, and as `parseJson` does.
 */
export function parseLine(name: string, { number, text }: NumberedLine): JsonFile {
  if (text !== undefined) return parseJson(name, text, number);
  const says = `The line is longer than ${LONGEST_LINE / 1e6} million characters: one case a line.`;
  throw badInput('line-too-long', says, { file: name, line: number, column: 1 });
}
