import type { Given } from '@guildhall/core';
import type { Random } from '../portal/model/create-random.js';
import { withGaps } from '../rulebook/arbitrary/with-gaps.js';

/** Leaves a fact out for one in twenty-five, and a field of a row for one in fifty. */
export function withoutSome(given: Given, random: Random): Given {
  const facts = random.oneIn(25) ? [random.below(1000)] : [];
  const fields = random.oneIn(50) ? [[random.below(1000), random.below(1000)] as const] : [];
  return facts.length + fields.length === 0 ? given : withGaps(given, facts, fields);
}
