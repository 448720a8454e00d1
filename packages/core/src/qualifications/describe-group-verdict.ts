import { listInWords } from './list-in-words.js';
import type { CombinationSentence } from './schema/combination-sentence.js';
import type { GroupVerdict } from './schema/combination-verdict.js';

/**
 * What one group still wants, a sentence for each number that is short, or the single sentence "OK".
 *
 * @example
 * describeGroupVerdict(group)[0].text // "Group B needs 1 more unit: 1 of 2 counts so far."
 */
export function describeGroupVerdict(group: GroupVerdict): CombinationSentence[] {
  const at = { group: group.id };
  if (group.ok) return [{ code: 'qualifications/ok', ...at, text: 'OK' }];
  const sentences: CombinationSentence[] = [];
  const { units, credit, missing } = group;
  const name = `Group ${group.id}`;
  if (missing.length > 0) {
    const what = missing.length === 1 ? 'the mandatory unit' : 'the mandatory units';
    sentences.push({
      code: 'qualifications/mandatory-missing',
      ...at,
      units: missing,
      text: `${name} needs ${what} ${listInWords(missing)}.`,
    });
  }
  if (units.short > 0) {
    const text = `${name} needs ${units.short} more ${units.short === 1 ? 'unit' : 'units'}: ${units.have} of ${units.need} ${units.have === 1 ? 'counts' : 'count'} so far.`;
    sentences.push({ code: 'qualifications/units-short', ...at, short: units.short, text });
  }
  if (credit.short > 0) {
    const text = `${name} needs ${credit.short} more ${credit.short === 1 ? 'credit' : 'credits'}: ${credit.have} of ${credit.need} so far.`;
    sentences.push({ code: 'qualifications/credit-short', ...at, short: credit.short, text });
  }
  return sentences;
}
