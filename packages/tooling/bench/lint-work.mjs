// Looks all rulebooks over, in Node and in a page alike.
import { lint } from '@guildhall/core/lint';

const ON = '2026-11-26';
const ROUNDS = 40;

/**
 * How long the lint of all rulebooks takes once it is warm.
 *
 * @param {readonly { document: object, rulebook: import('@guildhall/core').CompiledRulebook }[]} rulebooks
 * @param {() => number} clock milliseconds, counted from anywhere
 * @returns {{ milliseconds: number, open: string[] }} the best of many rounds; what is found that nobody has accepted
 */
export function timeLint(rulebooks, clock) {
  const lintAll = () => rulebooks.map(({ document, rulebook }) => lint(document, rulebook, { on: ON }));
  const open = lintAll()
    .flat()
    .filter(({ accepted }) => accepted === undefined)
    .map(({ code, at }) => `${code} ${at}`);
  let milliseconds = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = clock();
    lintAll();
    milliseconds = Math.min(milliseconds, clock() - start);
  }
  return { milliseconds, open };
}
