import { decide, type Given, type RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryForCase } from '../arbitrary/arbitrary-for-case.js';
import { fail, isSame } from './fail.js';
import { comparable, givenIn, type Law, ready, tryOut } from './law.js';
import { shuffled, shuffledKeys } from './shuffled.js';

/**
 * K10: no order in a file or in what is given changes a decision.
 *
 * Of rules, rows of tables, needs, facts, parameters, shared conditions and
 * outcomes in the file; of facts and rows in what is given. Steps of bands and
 * rungs of ladders have an order that counts, and keep it.
 */
export const orderChangesNothing: Law = (document, options) => {
  const rulebook = ready(document);
  tryOut(
    fc.property(arbitraryForCase(rulebook, { from: givenIn(document) }), fc.nat(), ({ given, on }, seed) => {
      const first = comparable(decide(rulebook, given, { on }));
      const rows = comparable(decide(rulebook, reordered(given, seed), { on }));
      if (!isSame(first, rows)) fail('Another order of what is given changed a decision.', first, rows);
      const rules = comparable(decide(ready(reorderedRules(document, seed)), given, { on }));
      if (!isSame(first, rules)) fail('Another order of rules changed a decision.', { seed }, first, rules);
    }),
    options,
  );
};

function reordered(given: Given, seed: number): Given {
  return Object.fromEntries(
    Object.entries(shuffledKeys(given, seed)).map(([name, value]) => [
      name,
      Array.isArray(value) ? shuffled(value as unknown[], seed) : value,
    ]),
  );
}

function reorderedRules(document: RulebookDocument, seed: number): RulebookDocument {
  const { requirements = [], tables = [], bands = [], ladders = [], parameters = {}, conditions = {} } = document;
  return {
    ...document,
    facts: shuffledKeys(document.facts, seed),
    parameters: shuffledKeys(parameters, seed),
    conditions: shuffledKeys(conditions, seed),
    requirements: shuffled(requirements, seed),
    tables: shuffled(tables, seed).map((table) => ({ ...table, rows: shuffled(table.rows, seed) })),
    bands: shuffled(bands, seed),
    ladders: shuffled(ladders, seed),
    outcomes: shuffledKeys(
      Object.fromEntries(
        Object.entries(document.outcomes ?? {}).map(([name, rule]) => [
          name,
          { ...rule, needs: shuffled(rule.needs, seed) },
        ]),
      ),
      seed,
    ),
  };
}
