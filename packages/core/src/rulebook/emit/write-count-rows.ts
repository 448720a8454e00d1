import type { CountedTogether } from '../compile/count-rows.js';
import type { Planned } from '../compile/call.js';
import { writeExactly } from './write-exactly.js';

/** Writes the counting of a row as a function of its own, given what `countRows` takes. */
export function writeCountRows(args: readonly unknown[], used: Set<string>, indent: string): string {
  const parts = args as readonly Planned<CountedTogether>[];
  const count = Math.max(0, ...parts.flatMap(({ sums }) => sums.map((sum) => sum + 1)));
  const adds = Array.from({ length: count }, (_, sum) => `add${String(sum)}`);
  const lines = parts.map(({ counts, sums }) => {
    const test = writeExactly(counts);
    if (test.includes('same(')) used.add('same');
    return `${indent}  if (${test}) {\n${sums.map((sum) => `${indent}    add${String(sum)}?.();\n`).join('')}${indent}  }\n`;
  });
  return `(low, lists, [${adds.join(', ')}]) => () => {\n${lines.join('')}${indent}}`;
}
