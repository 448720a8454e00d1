import { decide, type RulebookDocument } from '@guildhall/core';
import { differenceBetween } from '@guildhall/core/diff';
import { checkRulebook } from '@guildhall/core/load';
import { mutantsOf } from '@guildhall/core/strength';
import { fail, isSame } from './fail.js';
import { comparable, ready } from './law.js';

/**
 * The comparison never calls the same what some example tells apart.
 *
 * Each small mistake is made in the rulebook, and wherever an example is then
 * answered otherwise, the comparison finds somebody who is.
 *
 * @param every - looks at one mistake in so many. Default: at all.
 * @throws Error with the mistake and the example.
 */
export function comparisonIsSound(document: RulebookDocument, every = 1): void {
  const original = ready(document);
  let place = 0;
  for (const mutant of mutantsOf(document)) {
    if (place++ % every !== 0 || !checkRulebook(mutant.document).ok) continue;
    const mistaken = ready(mutant.document);
    const ask = [
      ...Object.keys(document.outcomes ?? {}),
      ...[...(document.tables ?? []), ...(document.bands ?? []), ...(document.ladders ?? [])].map(({ name }) => name),
    ];
    const telling = document.examples.find(({ given, on }) => {
      const [was, is] = [original, mistaken].map((rulebook) => answered(rulebook, given, on, ask));
      return !isSame(was, is);
    });
    if (telling === undefined) continue;
    const { kind } = differenceBetween(document, mutant.document);
    if (kind === 'same') fail('It is called the same.', mutant.at, mutant.says, telling.id);
  }
}

/** What is answered, and the codes of what is told. */
function answered(
  rulebook: ReturnType<typeof ready>,
  given: Readonly<Record<string, unknown>>,
  on: string,
  ask: readonly string[],
): unknown {
  const decision = decide(rulebook, given, { on, ask });
  const { outcomes, values } = comparable(decision) as { readonly outcomes: unknown; readonly values: unknown };
  return { outcomes, values, reasons: decision.reasons.map(({ code, of }) => `${of} ${code}`).sort() };
}
