import { type Rulebook, labelOf, parameterOn } from '../rulebook/index.js';

/** What one activity came to, or would. */
export interface CpdCount {
  readonly subcategory: string;
  /** The first day of its period, `YYYY-MM-DD`: it picks the caps. */
  readonly periodStartsOn: string;
  readonly counted: number;
  readonly of: number;
}

interface Words {
  readonly did: (counted: number, of: number) => string;
  readonly would: (counted: number, of: number) => string;
  readonly because: (label: string, cap: number) => string;
}

const WORDS: Readonly<Record<'en-GB' | 'cy', Words>> = {
  'en-GB': {
    did: (counted, of) => `Counted ${counted} of ${of}`,
    would: (counted, of) => `Would count ${counted} of ${of}`,
    because: (label, cap) => `${label} counts for at most ${cap} in a period`,
  },
  cy: {
    did: (counted, of) => `Wedi cyfrif ${counted} o ${of}`,
    would: (counted, of) => `Byddai’n cyfrif ${counted} o ${of}`,
    because: (label, cap) => `mae ${label} yn cyfrif am ${cap} ar y mwyaf mewn cyfnod`,
  },
};

/**
 * What an activity came to as a sentence, with the rule that caps it, such as
 * "Counted 1 of 4: Reading counts for at most 2 in a period."
 *
 * @param tense - `would`: what it would come to if it were approved.
 * @param language - a language without words of its own here is told in English.
 */
export function describeCount(
  rulebook: Rulebook,
  { subcategory, periodStartsOn, counted, of }: CpdCount,
  tense: 'did' | 'would',
  language: string,
): string {
  const words = WORDS[language === 'cy' ? 'cy' : 'en-GB'];
  const caps: unknown = parameterOn(rulebook, 'caps', periodStartsOn);
  const cap =
    typeof caps === 'object' && caps !== null && Object.hasOwn(caps, subcategory)
      ? (caps as Readonly<Record<string, unknown>>)[subcategory]
      : undefined;
  const why =
    counted < of && typeof cap === 'number' ? `: ${words.because(labelOf(rulebook, subcategory, language), cap)}` : '';
  return `${words[tense](counted, of)}${why}.`;
}
