// The JSON Schema that editors read while a rulebook is edited.
import { jsonSchema } from '../../core/dist/rulebook/load/index.js';

export const file = 'rules/rulebook.schema.json';

/** The schema as text. */
export const make = () => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
