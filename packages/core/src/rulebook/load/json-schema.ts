import { z } from 'zod';
import { RulebookDocument } from '../schema/document.js';

/**
 * The JSON Schema (draft-07) of a rulebook file, for editors.
 *
 * It says what the shape allows; names, types and dates that must agree with
 * each other are checked by `checkRulebook`.
 */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(RulebookDocument, { target: 'draft-07', io: 'input', reused: 'ref' });
}
