import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';
import { namesInMessage } from '../message/names-in-message.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Text } from '../schema/words.js';
import { nearest } from './nearest.js';
import { parseMessage } from './parse-message.js';

/** Checks that every text parses, names only facts that exist, and names the same ones in every language. */
export function checkMessages(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  const known = [
    ...Object.keys(document.facts),
    ...Object.keys(document.parameters ?? {}).map((name) => `param.${name}`),
  ];
  const namesOf = (text: string, at: string): string[] => {
    const parsed = parseMessage(text);
    if (!parsed.ok) {
      problems.push({ code: 'rulebook/bad-message', at, says: `The text ${parsed.problems.join(' ')}` });
      return [];
    }
    const names = namesInMessage(parsed.value);
    for (const name of names.filter((candidate) => !known.includes(candidate))) {
      const near = nearest(name, known);
      problems.push({
        code: 'rulebook/message-placeholder',
        at,
        says: `{${name}} names no fact or parameter${near === undefined ? '' : `: did you mean {${near}}`}.`,
      });
    }
    return names;
  };
  const check = (text: Text | undefined, at: string): void => {
    if (text === undefined) return;
    namesOf(text['en-GB'], `${at}/en-GB`);
    if (text.cy !== undefined) namesOf(text.cy, `${at}/cy`);
  };
  for (const [code, reason] of Object.entries(document.reasons)) {
    const at = jsonPointer(['reasons', code]);
    check(reason.text, `${at}/text`);
    check(reason.next, `${at}/next`);
  }
  return problems;
}
