import { addWithBases } from '../compile/requirement.js';
import { factsIn } from '../compile/references.js';
import { titleOf } from '../explain.js';
import { isChangeable } from './check-monotone.js';
import type { Look } from './look.js';

/**
 * Checks that each guarantee promises something: one about a fact that its outcome never asks holds whatever the rules are.
 *
 * What a fact that is asked is derived from counts as asked.
 */
export function checkGuarantees({ document, rulebook, find }: Look): void {
  for (const [index, guarantee] of (document.guarantees ?? []).entries()) {
    if (!('monotone' in guarantee)) continue;
    const { up, outcome } = guarantee.monotone;
    const { needs = [], onlyIf } = document.outcomes?.[outcome] ?? {};
    const asked = new Set<string>();
    for (const { name, conditions } of document.requirements ?? [])
      if (name === onlyIf || needs.includes(name))
        for (const fact of factsIn(conditions, document)) addWithBases(fact, document, asked);
    const title = titleOf(rulebook, up);
    const says = !asked.has(up)
      ? `“${titleOf(rulebook, outcome)}” never asks “${title}”`
      : isChangeable(document.facts[up])
        ? undefined
        : `there is no more or less of “${title}”`;
    if (says !== undefined)
      find({
        code: 'lint/empty-guarantee',
        severity: 'W',
        at: `/guarantees/${String(index)}/monotone/up`,
        says: `The guarantee “${guarantee.id}” promises nothing: ${says}. Name the fact that was meant, or remove it.`,
      });
  }
}
