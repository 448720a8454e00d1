import { Fault } from '../../kernel/fault.js';
import type { LanguagePack, Message, PreparedRulebook, RuntimeDocument } from '../prepared.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Text } from '../schema/words.js';
import { hashOf } from './hash.js';
import { parseMessage } from './parse-message.js';

/** The languages a rulebook may speak. */
export const LANGUAGES = ['en-GB', 'cy'] as const;

/**
 * Hashes a checked document and parses its messages, so that neither has to be done where it decides.
 *
 * @throws Fault `rulebook/bad-message` for a document that `checkRulebook` would refuse.
 */
export function prepareRulebook(document: RulebookDocument): PreparedRulebook {
  return { ...prepareUnhashed(document), hash: hashOf(document) };
}

/** What {@link prepareRulebook} makes, for looking a document over: without its hash, which takes longest. */
export function prepareUnhashed(document: RulebookDocument): PreparedRulebook {
  const spoken = LANGUAGES.filter((language) => language === 'en-GB' || speaks(document, language));
  return {
    format: 'guildhall/prepared@1',
    hash: '',
    document: runtimeOf(document),
    languages: Object.fromEntries(spoken.map((language) => [language, packOf(document, language)])),
  };
}

function speaks(document: RulebookDocument, language: 'cy'): boolean {
  return Object.values(document.reasons).some((reason) => reason.text[language] !== undefined);
}

// What only editors and explanations of the file itself read; texts lie in the language packs.
const LEFT_OUT = new Set(['title', 'note', 'status', 'event', 'says']);

// Their keys are names of the scheme's own.
const KEPT = new Set(['then', 'outputs', 'conditions', 'when', 'where']);

function lean<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => lean(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
      part === undefined || LEFT_OUT.has(key) ? [] : [[key, KEPT.has(key) ? part : lean(part)]],
    ),
  ) as T;
}

function runtimeOf(document: RulebookDocument): RuntimeDocument {
  const {
    id,
    body,
    version,
    clock,
    periods,
    facts,
    conditions,
    collections,
    parameters = {},
    requirements,
    tables,
    bands,
    ladders,
    outcomes,
  } = document;
  const named = <T>(record: Readonly<Record<string, T>> | undefined): Record<string, T> =>
    Object.fromEntries(Object.entries(record ?? {}).map(([name, value]) => [name, lean(value)]));
  return {
    ...{
      id,
      body,
      version,
      clock: lean(clock),
      facts: named(facts),
      collections: collections ?? {},
      conditions: conditions ?? {},
    },
    ...(periods && { periods: lean(periods) }),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, { type, unit, values }]) => [
        name,
        {
          type,
          ...(unit && { unit }),
          values: Object.fromEntries(Object.entries(values).map(([from, { value }]) => [from, { value }])),
        },
      ]),
    ),
    ...(requirements && { requirements: lean(requirements) }),
    ...(tables && { tables: lean(tables) }),
    ...(bands && { bands: lean(bands) }),
    ...(ladders && { ladders: lean(ladders) }),
    ...(outcomes && { outcomes: named(outcomes) }),
  };
}

function packOf(document: RulebookDocument, language: (typeof LANGUAGES)[number]): LanguagePack {
  const message = (text: Text | undefined): Message | undefined => {
    const wanted = text?.[language];
    if (wanted === undefined) return undefined;
    const parsed = parseMessage(wanted);
    if (!parsed.ok) throw new Fault('rulebook/bad-message', `"${wanted}" ${parsed.problems.join(' ')}`);
    return parsed.value;
  };
  const reasons: Record<string, { text: Message; next?: Message }> = {};
  for (const [code, reason] of Object.entries(document.reasons)) {
    const text = message(reason.text);
    if (text === undefined) continue;
    const next = message(reason.next);
    reasons[code] = next === undefined ? { text } : { text, next };
  }
  return { language, reasons, labels: textsIn(document.labels ?? {}, language), titles: titlesOf(document, language) };
}

function textsIn(
  texts: Readonly<Record<string, Text | undefined>>,
  language: (typeof LANGUAGES)[number],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text?.[language] === undefined ? [] : [[name, text[language]]])),
  );
}

function titlesOf(document: RulebookDocument, language: (typeof LANGUAGES)[number]): Record<string, string> {
  const titled = (rules: readonly { name: string; title?: Text | undefined }[] = []): [string, Text | undefined][] =>
    rules.map((rule) => [rule.name, rule.title]);
  return textsIn(
    Object.fromEntries([
      [document.id, document.title],
      ...titled(document.requirements),
      ...titled(document.tables),
      ...titled(document.bands),
      ...titled(document.ladders),
      ...Object.entries(document.outcomes ?? {}).map(([name, outcome]) => [name, outcome.title]),
      ...Object.entries(document.facts).map(([name, fact]) => [name, fact.title]),
      ...Object.entries(document.parameters ?? {}).map(([name, parameter]) => [`param.${name}`, parameter.title]),
    ]) as Record<string, Text | undefined>,
    language,
  );
}
