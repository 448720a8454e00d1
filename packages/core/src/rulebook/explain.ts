import type { Answer, Decision, Given } from './decision.js';
import { type FormOf, renderMessage } from './message/render-message.js';
import type { LanguagePack } from './prepared.js';
import type { Rulebook } from './rulebook.js';
import { type Way, waysToYes } from './ways-to-yes.js';

/** A reason as a person reads it. */
export interface ExplainedReason {
  readonly code: string;
  readonly of: string;
  readonly text: string;
  /** What the person can do about it. */
  readonly next?: string;
}

/** A decision in sentences. */
export interface Explanation {
  readonly language: string;
  readonly outcomes: readonly { readonly name: string; readonly title: string; readonly answer: Answer }[];
  readonly reasons: readonly ExplainedReason[];
  /** The nearest ways to yes, by outcome that is no; empty unless `given` was passed. */
  readonly ways: Readonly<Record<string, readonly Way[]>>;
  /** `document#heading` of every requirement that was looked at and has a source. */
  readonly sources: readonly string[];
}

const BUILT_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rulebook/nothing-in-force': {
    'en-GB': 'No rule about this was in force on that day.',
    cy: 'Nid oedd unrhyw reol am hyn mewn grym ar y diwrnod hwnnw.',
  },
  'rulebook/clock-unknown': {
    'en-GB': 'The date that decides which rules apply is not known.',
    cy: 'Nid yw’r dyddiad sy’n penderfynu pa reolau sy’n berthnasol yn hysbys.',
  },
};

/**
 * Puts a decision into sentences, with the numbers in them.
 *
 * A text that a language lacks is told in English.
 *
 * `language` is `en-GB` by default; `given`, what was decided about, is asked
 * for the nearest ways to yes.
 */
export function explain(
  rulebook: Rulebook,
  decision: Decision,
  options: { readonly language?: string; readonly given?: Given } = {},
): Explanation {
  const language = options.language ?? 'en-GB';
  const { given } = options;
  const names = Object.entries(decision.outcomes).flatMap(([name, answer]) =>
    answer === undefined ? [] : [[name, answer] as const],
  );
  const missed = given === undefined ? [] : names.filter(([, answer]) => answer === 'no');
  return {
    language,
    outcomes: names.map(([name, answer]) => ({ name, title: titleOf(rulebook, name, language), answer })),
    reasons: decision.reasons.map((reason) => {
      const text = sentence(rulebook, reason.code, 'text', reason.values, language) ?? reason.code;
      const next = sentence(rulebook, reason.code, 'next', reason.values, language);
      return { code: reason.code, of: reason.of, text, ...(next === undefined ? {} : { next }) };
    }),
    ways: Object.fromEntries(
      missed.map(([name]) => [name, waysToYes(rulebook, given ?? {}, name, { on: decision.used.on })]),
    ),
    sources: [...new Set(decision.findings.flatMap((finding) => finding.source ?? []))],
  };
}

function sentence(
  rulebook: Rulebook,
  code: string,
  part: 'text' | 'next',
  values: Decision['reasons'][number]['values'],
  language: string,
): string | undefined {
  const builtIn = BUILT_IN[code];
  if (builtIn !== undefined) return part === 'text' ? (builtIn[language] ?? builtIn['en-GB']) : undefined;
  for (const pack of packs(rulebook, language)) {
    const message = pack.reasons[code]?.[part];
    if (message !== undefined) return renderMessage(message, values, pack, formOf(rulebook));
  }
  return undefined;
}

function packs(rulebook: Rulebook, language: string): LanguagePack[] {
  return [rulebook.languages[language], rulebook.languages['en-GB']].filter((pack) => pack !== undefined);
}

function formOf(rulebook: Rulebook): FormOf {
  const { facts, parameters } = rulebook.rules;
  return (name) => {
    const spec = name.startsWith('param.') ? parameters[name.slice(6)] : facts[name];
    return spec?.unit === 'pence' ? 'pence' : spec?.type === 'date' ? 'date' : 'plain';
  };
}

/** What an enum value is called in a language; the value itself where it has no label. */
export function labelOf(rulebook: Rulebook, value: string, language = 'en-GB'): string {
  for (const pack of packs(rulebook, language)) {
    const label = pack.labels[value];
    // What every object inherits is no label.
    if (label !== undefined && Object.hasOwn(pack.labels, value)) return label;
  }
  return value;
}

/** What a rule, fact, parameter (`param.x`) or the rulebook is called in a language; its name where it has no title. */
export function titleOf(rulebook: Rulebook, name: string, language = 'en-GB'): string {
  for (const pack of packs(rulebook, language)) {
    const title = pack.titles[name];
    if (title !== undefined && Object.hasOwn(pack.titles, name)) return title;
  }
  return name;
}
