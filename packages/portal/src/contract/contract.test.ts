import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessTable } from '@guildhall/core/access';
import { z } from 'zod';
import { type CommandContract, commands, type ViewContract, views } from './index.js';

/** The rows of the guidance that are to be served. */
const ROWS = [
  ...Array.from({ length: 15 }, (_, at) => `I${String(at + 1)}`),
  ...['W1', 'W2', 'W3', 'W4', 'W5'],
  ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'T1', 'T2'],
];

const all: Readonly<Record<string, CommandContract | ViewContract>> = { ...commands, ...views };
const names = Object.keys(all);

describe('the wire contract', () => {
  it('grants each of its commands and views to somebody, and grants nothing else', () => {
    const granted = new Set(accessTable.map(({ action }) => action));
    assert.deepEqual(
      names.filter((name) => !granted.has(name)),
      [],
    );
    assert.deepEqual(
      [...granted].filter((name) => !names.includes(name)),
      [],
    );
  });

  it('names each of them for a room, in words joined by hyphens', () => {
    for (const name of names) assert.match(name, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });

  it('serves every row of the guidance', () => {
    const served = new Set(Object.values(all).flatMap(({ rows }) => rows));
    // C5 says what nobody may do: the table of access shows that no centre user shares.
    assert.deepEqual(
      ROWS.filter((row) => row !== 'C5' && !served.has(row)),
      [],
    );
    assert.deepEqual(
      [...served].filter((row) => row !== 'ours' && !ROWS.includes(row)),
      [],
    );
  });

  it('refuses what it does not know in every input, and can be told as JSON Schema', () => {
    for (const [name, { input, answer }] of Object.entries(all)) {
      const schema = z.toJSONSchema(input, { io: 'input' });
      const branches = (schema.anyOf ?? schema.oneOf ?? [schema]) as readonly {
        readonly additionalProperties?: unknown;
      }[];
      for (const branch of branches) assert.equal(branch.additionalProperties, false, `${name} takes unknown keys`);
      assert.doesNotThrow(() => z.toJSONSchema(answer, { io: 'output' }), name);
    }
  });

  it('says of each command what it does, in one sentence', () => {
    for (const [name, { says }] of Object.entries(all)) assert.match(says, /^[A-Z].*\.$/, name);
  });
});
