import { jsonSchema } from '../load/json-schema.js';
import type { Edited } from './edit-problem.js';
import { readJsonText, WIDTH } from './json-text.js';
import { layOut } from './lay-out.js';
import { orderKeys, type Schema } from './order-keys.js';
import { pieceOf } from './piece.js';

/**
 * The text of a rulebook with its names in the order of the schema, the values of parameters by date, laid out as
 * prettier lays JSON out: two spaces, at most 120 characters to a line where that can be, lines ended by LF.
 *
 * Values, the order of lists and what the author spread out stay, so the hash
 * is the same. Formatting again changes nothing. It does not check that the
 * text is a rulebook. Problems: `edit/not-json`, `edit/repeated-name`,
 * `edit/too-deep`.
 */
export function formatRulebook(text: string): Edited<string> {
  const read = readJsonText(text);
  if (!read.ok) return read;
  const { mark, body, root } = read.value;
  schema ??= jsonSchema() as Schema;
  const piece = orderKeys(pieceOf(body, root), schema, schema);
  const laidOut = layOut(piece, { unit: '  ', eol: '\n', width: WIDTH, ended: true }, START);
  return { ok: true, value: `${mark}${laidOut}\n` };
}

const START = { indent: '', taken: 0, after: 0 };
/** Made when it is first asked for: it never changes. */
let schema: Schema | undefined;
