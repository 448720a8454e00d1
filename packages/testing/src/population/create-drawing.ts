import { type CompiledRulebook, type Given, parseDay } from '@guildhall/core';
import { bordersOf } from '../rulebook/arbitrary/borders-of.js';
import { type DateTie, dateTies, tieDates } from '../rulebook/arbitrary/date-ties.js';
import type { Random } from '../portal/model/create-random.js';
import { aimedCases } from './aimed-cases.js';
import { brought, type Day, dayOf } from './bring-to-day.js';
import type { Case } from './case.js';
import { createFacts } from './draw-facts.js';
import { poolsForAll } from './pools-for-all.js';
import { valuesIn } from './values-in.js';
import { withoutSome } from './without-some.js';

/** How far apart dates that belong together usually are, in days. */
const USUALLY_WITHIN = 60;

/**
 * What draws one set of facts after another.
 *
 * Of twenty people nine are drawn fact by fact, seven are a case varied, and
 * four are moved to a yes and then varied; without cases, twelve and eight.
 */
export function createDrawing(
  rulebooks: readonly CompiledRulebook[],
  on: string,
  like: readonly Case[],
  random: Random,
): () => Given {
  const [rulebook] = rulebooks;
  if (rulebook === undefined) throw new RangeError('There is no rulebook to draw from.');
  const day = dayOf(rulebook, on);
  const pools = poolsForAll(rulebooks, day);
  const isDrawn = ([name]: [string, unknown]): boolean => name in pools.facts || name in pools.collections;
  const cases = like.map((one) => Object.fromEntries(Object.entries(brought(rulebook, one, day)).filter(isDrawn)));
  const facts = createFacts(rulebooks, pools, valuesIn(cases, pools), day, random);
  const aimed = aimedCases(rulebooks, pools, () => facts.all(), on, random);
  const ties = rulebooks
    .flatMap(({ prepared: { document } }) => dateTies(document, bordersOf(document)))
    .filter(({ days }) => days.length > 0);

  const fresh = (): Given => {
    const given = facts.onlyAsked(facts.all());
    return ties.length > 0 && random.oneIn(2) ? tie(given, random.of(ties), day, random) : given;
  };
  const start = (): Given => {
    const kind = random.below(20);
    if (cases.length > 0 && kind < 7) return facts.varied(random.of(cases), random.below(4));
    if (aimed.length === 0 || kind >= (cases.length > 0 ? 11 : 8)) return fresh();
    const { given, about } = random.of(aimed);
    return facts.varied(facts.onlyAsked(given, about), random.below(3));
  };
  return () => withoutSome(start(), random);
}

/** Sets two dates so far apart as a rule asks, or as is usual. */
function tie(given: Given, one: DateTie, { on }: Day, random: Random): Given {
  const days = random.oneIn(2) ? random.of(one.days) : random.below(USUALLY_WITHIN + 1);
  const start = given[one.from];
  return typeof start === 'string' && !Number.isFinite(parseDay(start)) ? given : tieDates(given, one, days, on);
}
