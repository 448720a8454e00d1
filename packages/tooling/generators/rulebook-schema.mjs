// The JSON Schemas that editors read while a rulebook is edited: of any rulebook, and of each that is shipped.
//
// A file names the first, which leads to the one of its own id: an editor goes by the file's own $schema, and so
// a rulebook needs no other for the names it has, nor another hash when it gets one.
import { readFileSync } from 'node:fs';
import { RulebookDocument, jsonSchema, jsonSchemaFor } from '../../core/dist/rulebook/load/index.js';
import { filesIn } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';

const rulebooks = () =>
  filesIn('rules', (path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(at(path), 'utf8')))
    .filter(({ format }) => format === 'guildhall/rulebook@1');

const nameOf = (id) => `${id.replace('/', '-')}.schema.json`;

/** JSON with a line for each definition and property, so that a change of one shows as that. */
const inLines = (schema) => {
  const write = (key, value) =>
    ['definitions', 'properties'].includes(key)
      ? `{\n${Object.entries(value)
          .map(([name, part]) => `    ${JSON.stringify(name)}: ${JSON.stringify(part)}`)
          .join(',\n')}\n  }`
      : JSON.stringify(value);
  const members = Object.entries(schema).map(([key, value]) => `  ${JSON.stringify(key)}: ${write(key, value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
};

/** The schema of any rulebook, which hands those that are shipped on to their own. */
const general = (ids) => ({
  ...jsonSchema(),
  allOf: ids.map((id) => ({
    if: { properties: { id: { const: id } }, required: ['id'] },
    then: { $ref: `schemas/${nameOf(id)}` },
  })),
});

/** Every schema by its path from the root. */
export const makeAll = () => {
  const documents = rulebooks();
  return {
    'rules/rulebook.schema.json': inLines(general(documents.map(({ id }) => id))),
    ...Object.fromEntries(
      documents.map((json) => [
        `rules/schemas/${nameOf(json.id)}`,
        inLines(jsonSchemaFor(RulebookDocument.parse(json))),
      ]),
    ),
  };
};
