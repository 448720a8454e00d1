import type { RuntimeDocument } from '../prepared.js';
import type { Rules } from '../run/rules.js';

/** The most outcomes, tables, bands and ladders that one rulebook may have: as many as fit the bits of an integer. */
export const MOST_QUESTIONS = 30;

/** Gives each outcome, table, band and ladder of a rulebook its bit. Versions of one rule are one question. */
export function questionsOf(document: RuntimeDocument): Rules['questions'] {
  const { outcomes = {}, tables = [], bands = [], ladders = [] } = document;
  const named = Object.entries(outcomes).map(([name, { askedWith }]) => ({ name, askedWith }));
  const bits = new Map<string, number>();
  const askedBy = new Map<string, number>();
  let always = 0;
  for (const { name, askedWith } of [...named, ...tables, ...bands, ...ladders]) {
    if (bits.has(name)) continue;
    // The first bit says whether reasons are wanted.
    const bit = 2 << bits.size;
    bits.set(name, bit);
    if (askedWith === undefined) always |= bit;
    for (const fact of askedWith ?? []) askedBy.set(fact, (askedBy.get(fact) ?? 0) | bit);
  }
  return { bits: [...bits], always, askedBy: [...askedBy] };
}
