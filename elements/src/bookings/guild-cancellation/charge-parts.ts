import { html, type TemplateResult } from 'lit';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import { chargeCurve } from '../charge-curve.js';
import type { CancellationStep } from '../guild-cancellation-quote/guild-cancellation-quote.view.js';
import type { CancellationView } from './guild-cancellation.view.js';
import type { CancellationWords } from './guild-cancellation.texts.js';

type Quote = CancellationView['quotes'][number];

/** A charge in words, VAT included. */
export function charged(
  charge: { readonly totalPence: number } | undefined,
  words: CancellationWords,
  language: Language,
): string {
  if (!charge) return words.unknown;
  return charge.totalPence ? words.charge(formatMoney(charge.totalPence, language)) : words.free;
}

/** The charge of each place over time; places that cost the same on the same days share one picture. */
export function curves(view: CancellationView, words: CancellationWords, language: Language): TemplateResult[] {
  const same = new Map<string, Quote[]>();
  for (const quote of view.quotes) {
    if (quote.steps.length === 0) continue;
    const key = JSON.stringify([quote.startsOn, quote.steps]);
    same.set(key, [...(same.get(key) ?? []), quote]);
  }
  return [...same.values()].flatMap((quotes) => {
    const [first] = quotes;
    const names = quotes.map(({ delegateName }) => delegateName).join(', ');
    const each = quotes.length > 1 ? words.curveEach : words.curve;
    const title = view.quotes.length > 1 ? `${names}: ${each}` : undefined;
    if (!first) return [];
    const caption = html`<caption class=${title ? '' : 'hidden'}>
      ${title ?? words.curve}
    </caption>`;
    return [chargeCurve({ on: view.on, startsOn: first.startsOn, steps: stepsOf(first) }, caption, words, language)];
  });
}

/** Its steps with what each costs, VAT included. */
function stepsOf({ steps }: Quote): CancellationStep[] {
  return steps.map(({ from, until, charge, percent }) => ({
    from,
    until,
    chargePence: charge.totalPence,
    ...(percent === undefined ? {} : { percent }),
  }));
}
