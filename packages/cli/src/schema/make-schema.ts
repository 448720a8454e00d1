import { jsonSchema, jsonSchemaFor, RulebookDocument } from '@guildhall/core/load';
import { badInput } from '../input/bad-input.js';
import { parseJson } from '../input/parse-json.js';
import { readRulebook } from '../input/read-rulebook.js';
import { readSource } from '../input/read-source.js';
import type { World } from '../world.js';

/** A JSON Schema, and the rulebook it is of. */
export interface MadeSchema {
  /** The id of the rulebook; absent for the schema of any. */
  readonly rulebook?: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * The JSON Schema of a rulebook, or without one that of any.
 *
 * A rulebook whose names lead nowhere yet has one all the same: it is what its author needs to mend them.
 *
 * @throws Stop when what is named has not the shape of a rulebook.
 */
export async function makeSchema(world: World, reference: string | undefined): Promise<MadeSchema> {
  if (reference === undefined) return { schema: jsonSchema() };
  const source = await readSource(world, reference);
  const parsed = RulebookDocument.safeParse(parseJson(source.name, source.text).value);
  if (parsed.success) return { rulebook: parsed.data.id, schema: jsonSchemaFor(parsed.data) };
  // Tells what is wrong with it, each problem with its place.
  await readRulebook(world, reference);
  throw badInput('not-a-rulebook', 'This is no rulebook.', { file: source.name });
}
