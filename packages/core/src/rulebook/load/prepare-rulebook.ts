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
  const spoken = LANGUAGES.filter((language) => language === 'en-GB' || speaks(document, language));
  return {
    format: 'guildhall/prepared@1',
    hash: hashOf(document),
    document: runtimeOf(document),
    languages: Object.fromEntries(spoken.map((language) => [language, packOf(document, language)])),
  };
}

function speaks(document: RulebookDocument, language: 'cy'): boolean {
  return Object.values(document.reasons).some((reason) => reason.text[language] !== undefined);
}

function runtimeOf(document: RulebookDocument): RuntimeDocument {
  const { id, body, version, clock, periods, collections, facts, conditions, parameters, requirements, tables, bands, ladders, outcomes } = document;
  return {
    ...{ id, body, version, clock, facts },
    ...(periods && { periods }),
    ...(collections && { collections }),
    ...(conditions && { conditions }),
    ...(parameters && { parameters }),
    ...(requirements && { requirements }),
    ...(tables && { tables }),
    ...(bands && { bands }),
    ...(ladders && { ladders }),
    ...(outcomes && { outcomes }),
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

function textsIn(texts: Readonly<Record<string, Text | undefined>>, language: (typeof LANGUAGES)[number]): Record<string, string> {
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
