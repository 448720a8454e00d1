import { explain, type CompiledRulebook, type ExplainedReason, type Reason } from '@guildhall/core';
import type { Impact } from '@guildhall/core/impact';
import type { ChosenDay } from './choose-day.js';
import { headlineOf } from './headline-of.js';
import type { Versions } from './name-question.js';
import type { PeopleSource, ToldImpact } from './told-impact.js';

/** Puts an impact into sentences: each version's reasons in its own words. */
export function tellImpact(
  versions: Versions,
  impact: Impact,
  because: ChosenDay['because'],
  source: PeopleSource,
): ToldImpact {
  const { previous, next, language } = versions;
  const first = impact.first.map(({ place, person, changes, reasons }) => {
    const on = person.on ?? impact.on;
    return {
      name: person.id ?? `person ${place + 1}`,
      person,
      changes,
      reasons: {
        before: sentences(previous, reasons.before, on, language),
        after: sentences(next, reasons.after, on, language),
      },
    };
  });
  return { ...impact, because, source, headline: headlineOf(versions, impact), first };
}

function sentences(
  rulebook: CompiledRulebook,
  reasons: readonly Reason[],
  on: string,
  language: string,
): readonly ExplainedReason[] {
  const { id, version, hash } = rulebook;
  const decision = { outcomes: {}, values: {}, findings: [], problems: [], used: { id, version, hash, on }, reasons };
  return explain(rulebook, decision, { language }).reasons;
}
