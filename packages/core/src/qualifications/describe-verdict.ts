import { describeGroupVerdict } from './describe-group-verdict.js';
import { listInWords } from './list-in-words.js';
import type { CombinationSentence } from './schema/combination-sentence.js';
import type { CombinationVerdict, Distance } from './schema/combination-verdict.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';

/**
 * What a selection still wants, in plain sentences with the numbers in them: the whole first, then each group that is
 * not met. When all is met, `status` is the single sentence "OK". `notes` say what is true either way: units that
 * count nowhere, and units whose credit nobody states.
 */
export function describeVerdict(
  rule: RuleOfCombination,
  verdict: CombinationVerdict,
): { readonly status: readonly CombinationSentence[]; readonly notes: readonly CombinationSentence[] } {
  const notes: CombinationSentence[] = [];
  const { uncounted, creditUnknown, barred, unlinked, unknown } = verdict;
  if (uncounted.length > 0) {
    const text = `${listInWords(uncounted)} ${uncounted.length === 1 ? 'adds' : 'add'} nothing: the group has all the units it may count, or the unit is barred by another.`;
    notes.push({ code: 'qualifications/counts-nowhere', units: uncounted, text });
  }
  if (creditUnknown.length > 0) {
    const text = `The credit of ${listInWords(creditUnknown)} is not known and is left out of every total.`;
    notes.push({ code: 'qualifications/credit-unknown', units: creditUnknown, text });
  }
  if (verdict.ok) return { status: [{ code: 'qualifications/ok', text: 'OK' }], notes };

  const level = rule.catalogue.level ?? 0;
  const status: CombinationSentence[] = [
    ...short(verdict.units, 'qualifications/units-short', 'unit', 'in all'),
    ...short(verdict.credit, 'qualifications/credit-short', 'credit', 'in all'),
    ...short(
      verdict.creditAtLevel,
      'qualifications/credit-at-level-short',
      'credit',
      `from units at level ${level} or above`,
    ),
    ...barred.map((units): CombinationSentence => ({
      code: 'qualifications/barred-together',
      units,
      text: `Only one of ${listInWords(units, 'or')} may be chosen: remove the ${units.length === 2 ? 'other' : 'others'}.`,
    })),
  ];
  if (unlinked.length > 0) {
    const text = `${listInWords(unlinked)} ${unlinked.length === 1 ? 'is' : 'are'} linked to a unit you chose: add ${unlinked.length === 1 ? 'it' : 'them'} too.`;
    status.push({ code: 'qualifications/link-open', units: unlinked, text });
  }
  if (unknown.length > 0) {
    const text = `This qualification has no unit ${listInWords(unknown, 'or')}: remove ${unknown.length === 1 ? 'it' : 'them'}.`;
    status.push({ code: 'qualifications/unknown-unit', units: unknown, text });
  }
  return { status: [...status, ...verdict.groups.filter((group) => !group.ok).flatMap(describeGroupVerdict)], notes };
}

function short(
  { have, need, short: wanting }: Distance,
  code: CombinationSentence['code'],
  one: string,
  where: string,
): CombinationSentence[] {
  if (wanting === 0) return [];
  const text = `${wanting} more ${wanting === 1 ? one : `${one}s`} ${wanting === 1 ? 'is' : 'are'} needed ${where}: ${have} of ${need} so far.`;
  return [{ code, short: wanting, text }];
}
