import { dateInWords } from '../../kernel/date-in-words.js';
import { formatPence } from '../../kernel/money.js';
import { parseDay } from '../../kernel/calendar.js';
import type { Ground } from '../cells/ground.js';
import { labelOf, titleOf } from '../explain.js';
import type { FactValue } from '../decision.js';
import type { Witness } from './finding.js';
import { tellingFacts } from './telling-facts.js';

/**
 * Somebody by the facts that matter: “Approved points 16, Holds CertMAP yes”.
 *
 * @param names - the facts that matter; what is no fact is left out.
 */
export function personInWords(
  { rulebook, read, document }: Ground,
  { given, on }: Witness,
  names: Iterable<string>,
): string {
  const program = read(given, parseDay(on));
  return tellingFacts(document, names)
    .map((name) => `${titleOf(rulebook, name)}: ${valueInWords(rulebook, name, program?.valueOf(name))}`)
    .join('; ');
}

/** What a fact holds, as its type and unit say. */
export function valueInWords(rulebook: Ground['rulebook'], name: string, value: FactValue | undefined): string {
  const spec = rulebook.rules.facts[name];
  if (value === undefined) return 'not known';
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return spec?.unit === 'pence' ? formatPence(value) : String(value);
  if (Array.isArray(value))
    return value.length === 0
      ? 'nothing'
      : (value as readonly string[]).map((one) => labelOf(rulebook, one)).join(', ');
  return spec?.type === 'date' ? dateInWords(String(value), 'en-GB') : labelOf(rulebook, String(value));
}
