import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pluralCategory } from './plural-category.js';

describe('pluralCategory', () => {
  it('is what a full Intl says, in English and in Welsh', () => {
    for (const language of ['en-GB', 'cy']) {
      assert.deepEqual(Intl.PluralRules.supportedLocalesOf(language), [language]);
      for (const type of ['cardinal', 'ordinal'] as const) {
        const rules = new Intl.PluralRules(language, { type });
        for (let count = 0; count <= 120; count += 1) {
          assert.equal(pluralCategory(language, count, type), rules.select(count), `${language} ${type} ${count}`);
        }
      }
    }
  });
});
