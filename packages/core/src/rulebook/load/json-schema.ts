import { z } from 'zod';
import { RulebookDocument } from '../schema/document.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft-07) of a rulebook file, for editors.
 *
 * It says what the shape allows; names, types and dates that must agree with
 * each other are checked by `checkRulebook`, and names also by `jsonSchemaFor`
 * of one rulebook.
 */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(RulebookDocument, {
    target: 'draft-07',
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema: part }) => {
      delete part['refersTo'];
    },
  });
}
