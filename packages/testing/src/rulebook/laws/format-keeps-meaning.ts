import { formatRulebook } from '@guildhall/core/edit';
import { hashOf } from '@guildhall/core/load';
import type { RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';
import { fail } from './fail.js';
import { type Law, tryOut } from './law.js';
import { oddlyWritten } from './oddly-written.js';
import { shuffledKeys } from './shuffled.js';

/**
 * Formatting keeps what a rulebook means and the order of its lists, and formatting again changes nothing.
 *
 * Names come out in one order, however they stood: but for those that the
 * schema leaves open, which stay in their author's.
 */
export const formatKeepsMeaning: Law = (document, options) => {
  const hash = hashOf(document);
  const ordered = JSON.stringify(JSON.parse(written(JSON.stringify(document))));
  tryOut(
    fc.property(fc.nat(), fc.boolean(), (seed, shuffle) => {
      const value = shuffle ? shuffledParts(document, seed) : document;
      const text = oddlyWritten(value, { seed, indent: 'random', eol: '\n', mark: false, ended: true });
      const formatted = written(text);
      const after = JSON.parse(formatted) as RulebookDocument;
      if (hashOf(after) !== hash) fail('Formatting changed what the rulebook means.', { seed });
      if (written(formatted) !== formatted) fail('Formatting again changed the text.', { seed });
      if (JSON.stringify(after) !== ordered) fail('Names came out in another order.', { seed });
    }),
    options,
  );
};

function written(text: string): string {
  const formatted = formatRulebook(text);
  return formatted.ok ? formatted.value : fail('A rulebook cannot be formatted.', formatted.problems);
}

/** The document with the names shuffled that the schema orders: those of the whole, of requirements and parameters. */
function shuffledParts(document: RulebookDocument, seed: number): unknown {
  const parameters = Object.entries(document.parameters ?? {}).map(([name, parameter]) => [
    name,
    shuffledKeys({ ...parameter, values: shuffledKeys(parameter.values, seed) }, seed),
  ]);
  return shuffledKeys(
    {
      ...document,
      ...(document.parameters === undefined ? {} : { parameters: Object.fromEntries(parameters) as unknown }),
      facts: Object.fromEntries(
        Object.entries(document.facts).map(([name, fact]) => [
          name,
          shuffledKeys(fact as Record<string, unknown>, seed),
        ]),
      ),
      examples: document.examples.map((example) => shuffledKeys(example as Record<string, unknown>, seed)),
      ...(document.requirements === undefined
        ? {}
        : { requirements: document.requirements.map((rule) => shuffledKeys(rule as Record<string, unknown>, seed)) }),
    },
    seed,
  );
}
