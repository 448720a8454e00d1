import type { CountedTogether } from '../compile/count-rows.js';
import type { Call, Planned } from '../compile/call.js';
import type { Exactly } from '../compile/exactly.js';
import { writeExactly } from './write-exactly.js';

/** Writes the counting of a row as a function of its own, given what `countRows` takes. What no sum wants is not asked. */
export function writeCountRows(args: readonly unknown[], used: Set<string>, indent: string): string {
  const [first, ...parts] = args as readonly [Call<Exactly>, ...Planned<CountedTogether>[]];
  const count = Math.max(0, ...parts.flatMap(({ sums }) => sums.map((sum) => sum + 1)));
  const addOf = (sum: number): string => `add${String(sum)}`;
  const tested = (call: Call<Exactly>): string => {
    const test = writeExactly(call);
    if (test.includes('same(')) used.add('same');
    return test;
  };
  const lines = parts.map(({ counts, sums }) => {
    const wanted = `(${sums.map(addOf).join(' ?? ')})`;
    const adds = sums.map((sum) => `${indent}    ${addOf(sum)}?.();\n`).join('');
    return `${indent}  if (${wanted} && ${tested(counts)}) {\n${adds}${indent}  }\n`;
  });
  const adds = Array.from({ length: count }, (_, sum) => addOf(sum));
  const test = tested(first);
  const before = test === 'true' ? '' : `${indent}  if (!${test}) return;\n`;
  return `(low, lists, [${adds.join(', ')}]) => () => {\n${before}${lines.join('')}${indent}}`;
}
