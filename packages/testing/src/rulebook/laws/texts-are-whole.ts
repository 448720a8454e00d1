import { type Decision, decide, deriveFacts, explain } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail } from './fail.js';
import { givenIn, type Law, ready, tryOut } from './law.js';

const HOLES = /undefined|NaN|null|\[object|[{}]|Invalid Date/u;

/**
 * K12: every text renders in every language on any record, and has no hole in it.
 *
 * No "undefined", "NaN", "null" or placeholder is left over; this is so of the
 * reasons of each decision and of every other reason the file has.
 */
export const textsAreWhole: Law = (document, options) => {
  const rulebook = ready(document);
  const codes = Object.keys(document.reasons);
  const languages = [...Object.keys(rulebook.languages), 'fr'];
  tryOut(
    fc.property(arbitraryForCase(rulebook, { from: givenIn(document) }), ({ given, on }) => {
      const decision = decide(rulebook, given, { on });
      const values = deriveFacts(rulebook, given, { on });
      const everything: Decision = { ...decision, reasons: codes.map((code) => ({ code, of: code, values })) };
      for (const language of languages) {
        for (const one of [decision, everything]) {
          const { reasons, outcomes } = explain(rulebook, one, { language });
          for (const { code, text, next } of reasons) {
            if (text.trim() === '' || HOLES.test(text)) fail('A text has a hole.', language, code, text);
            if (next !== undefined && (next.trim() === '' || HOLES.test(next)))
              fail('A text has a hole.', language, code, next);
          }
          for (const { name, title } of outcomes) if (title.trim() === '') fail('A title is empty.', language, name);
        }
      }
    }),
    options,
  );
};
