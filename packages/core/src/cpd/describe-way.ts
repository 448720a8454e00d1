import { pluralCategory } from '../kernel/plural-category.js';
import { type Rulebook, type Way, labelOf, titleOf } from '../rulebook/index.js';

/** A number with its noun, by the plural categories of `Intl.PluralRules`; `other` is always there. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What more of a fact is called, by language. `#` is the number. */
const MORE: Readonly<Record<string, Readonly<Record<string, Forms>>>> = {
  'en-GB': {
    totalPoints: { one: '# more approved point', other: '# more approved points' },
    categoriesWithPoints: { one: 'points in # more category', other: 'points in # more categories' },
    trainingOrQualificationActivities: {
      one: '# more training or qualification activity',
      other: '# more training or qualification activities',
    },
  },
  cy: {
    totalPoints: {
      one: '# pwynt cymeradwy arall',
      two: '# bwynt cymeradwy arall',
      few: '# phwynt cymeradwy arall',
      many: '# phwynt cymeradwy arall',
      other: '# pwynt cymeradwy arall',
    },
    categoriesWithPoints: {
      one: 'pwyntiau mewn # categori arall',
      two: 'pwyntiau mewn # gategori arall',
      few: 'pwyntiau mewn # chategori arall',
      many: 'pwyntiau mewn # chategori arall',
      other: 'pwyntiau mewn # categori arall',
    },
    trainingOrQualificationActivities: {
      two: '# weithgaredd hyfforddiant neu gymhwyster arall',
      other: '# gweithgaredd hyfforddiant neu gymhwyster arall',
    },
  },
};

// In Welsh both words for "and" and "or" change the word that follows, so marks stand for them.
const AND: Readonly<Record<string, string>> = { 'en-GB': ' and ', cy: '; ' };
const OR: Readonly<Record<string, string>> = { 'en-GB': ' or ', cy: ' / ' };

/**
 * One of the nearest ways to yes as a sentence without a full stop, such as
 * "3 more approved points and points in 1 more category (Meetings and forums or Qualifications)".
 *
 * @param empty - the categories that have no points yet.
 * @param language - a language without words of its own here is told in English.
 */
export function describeWay(rulebook: Rulebook, way: Way, empty: readonly string[], language: string): string {
  const spoken = language in MORE ? language : 'en-GB';
  const parts = way.changes.map(({ fact, from, to }) => {
    const forms = MORE[spoken]?.[fact];
    if (forms === undefined || typeof from !== 'number' || typeof to !== 'number' || to <= from) {
      return `${titleOf(rulebook, fact, language)}: ${String(from)} → ${String(to)}`;
    }
    const more = to - from;
    const form = forms[pluralCategory(spoken, more)] ?? forms.other;
    const where =
      fact === 'categoriesWithPoints' && empty.length > 0
        ? ` (${empty.map((category) => labelOf(rulebook, category, language)).join(OR[spoken])})`
        : '';
    return form.replace('#', String(more)) + where;
  });
  const sentence = parts.join(AND[spoken]);
  return sentence.charAt(0).toLocaleUpperCase(spoken) + sentence.slice(1);
}
