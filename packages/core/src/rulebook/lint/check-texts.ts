import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Message, MessagePart } from '../prepared.js';
import type { Look } from './look.js';

/** Checks texts: a language that is left out, a plural without a form, a number that is typed where the rule's own belongs. */
export function checkTexts(look: Look): void {
  checkLanguages(look);
  const numbers = numbersOf(look);
  for (const [language, pack] of Object.entries(look.rulebook.languages)) {
    for (const [code, message] of Object.entries(pack.reasons)) {
      for (const key of ['text', 'next'] as const) {
        const parts = message[key];
        if (parts === undefined) continue;
        const at = jsonPointer(['reasons', code, key, language]);
        checkPlurals(look, parts, language, at);
        checkNumbers(look, parts, numbers, at);
      }
    }
  }
}

/** Where some texts speak a language, all do. */
function checkLanguages({ document, find }: Look): void {
  const reasons = Object.entries(document.reasons);
  if (!reasons.some(([, { text }]) => text.cy !== undefined)) return;
  for (const [code, { text, next }] of reasons) {
    for (const [key, part] of [
      ['text', text],
      ['next', next],
    ] as const) {
      if (part === undefined || part.cy !== undefined) continue;
      find({
        code: 'lint/message-missing-language',
        severity: 'W',
        at: jsonPointer(['reasons', code, key]),
        says: `Who reads Welsh is told this in English: other texts have “cy”, and this one has not. Add it, a draft if need be.`,
      });
    }
  }
}

/** English says “1 point” and “2 points”; of Welsh, whose nouns mutate in ways of their own, nothing is said. */
function checkPlurals(look: Look, message: Message, language: string, at: string): void {
  if (language !== 'en-GB') return;
  message.forEach((part, index) => {
    const tell = (name: string): void => {
      look.find({
        code: 'lint/message-plural',
        severity: 'W',
        at,
        says: `With {${name}} 1 the text says “1” and a plural. Write {${name}, plural, one {…} other {…}}.`,
      });
    };
    if (typeof part === 'string') return;
    if ('v' in part) {
      const after = message[index + 1];
      const isNumber = look.document.facts[part.v]?.type === 'integer' && look.document.facts[part.v]?.unit !== 'pence';
      if (isNumber && typeof after === 'string' && /^ [a-z]+[^s\W]s\b/i.test(after)) tell(part.v);
    }
    if (!('of' in part)) return;
    const { other } = part.of;
    const saysNumber = other?.some((one) => typeof one !== 'string' && 'n' in one) === true;
    if (
      'plural' in part &&
      part.ordinal !== true &&
      saysNumber &&
      part.of['one'] === undefined &&
      part.of['=1'] === undefined
    )
      tell(part.plural);
    for (const branch of Object.values(part.of)) checkPlurals(look, branch, language, at);
  });
}

/** The numbers that staff may change, each with the parameter that holds it. */
function numbersOf({ document }: Look): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const [name, { values, type }] of Object.entries(document.parameters ?? {}))
    if (type === 'integer')
      for (const { value } of Object.values(values))
        // Small numbers stand in sentences for other things.
        if (typeof value === 'number' && value > 2) numbers.set(String(value), name);
  return numbers;
}

function checkNumbers({ find }: Look, message: Message, numbers: ReadonlyMap<string, string>, at: string): void {
  for (const typed of textsIn(message).flatMap((text) => text.match(/\d+/g) ?? [])) {
    const parameter = numbers.get(typed);
    if (parameter === undefined) continue;
    find({
      code: 'lint/message-hard-coded-number',
      severity: 'W',
      at,
      says: `The text says ${typed}, which is also the value of ${parameter}: when that changes, the text will be wrong. Write {param.${parameter}} instead, or accept this if the ${typed} is another.`,
    });
  }
}

function textsIn(message: Message): readonly string[] {
  return message.flatMap((part: MessagePart) =>
    typeof part === 'string' ? [part] : 'of' in part ? Object.values(part.of).flatMap(textsIn) : [],
  );
}
