import { dateInWords } from '../../kernel/date-in-words.js';
import { writePence } from '../../kernel/money.js';
import { pluralCategory } from '../../kernel/plural-category.js';
import type { FactValue } from '../decision.js';
import type { LanguagePack, Message, MessagePart } from '../prepared.js';

/** How a value is to be shown: money, a date, or as it is. */
export type FormOf = (name: string) => 'pence' | 'date' | 'plain';

const WORDS: Readonly<
  Record<string, { readonly unknown: string; readonly none: string; readonly yes: string; readonly no: string }>
> = {
  'en-GB': { unknown: 'not known', none: 'none', yes: 'yes', no: 'no' },
  cy: { unknown: 'anhysbys', none: 'dim', yes: 'ie', no: 'na' },
};

/**
 * Fills in a message. The result is text, never markup.
 *
 * Numbers, dates, money and lists take the form of the pack's language; an enum
 * value its label. A value that is missing reads "not known".
 */
export function renderMessage(
  message: Message,
  values: Readonly<Record<string, FactValue>>,
  pack: LanguagePack,
  formOf: FormOf,
): string {
  return message.map((part) => renderPart(part, values, pack, formOf, undefined)).join('');
}

function renderPart(
  part: MessagePart,
  values: Readonly<Record<string, FactValue>>,
  pack: LanguagePack,
  formOf: FormOf,
  number: number | undefined,
): string {
  if (typeof part === 'string') return part;
  if ('v' in part) return formatValue(values[part.v], formOf(part.v), pack);
  if ('n' in part)
    return number === undefined ? formatValue(undefined, 'plain', pack) : formatNumber(number, pack.language);
  const inner = (branch: Message | undefined, count: number | undefined): string =>
    (branch ?? []).map((piece) => renderPart(piece, values, pack, formOf, count)).join('');
  if ('select' in part) {
    const chosen = values[part.select];
    const key = String(chosen ?? 'other');
    return inner(part.of[Object.hasOwn(part.of, key) ? key : 'other'], number);
  }
  const count = values[part.plural];
  if (typeof count !== 'number') return inner(part.of['other'], undefined);
  const exact = part.of[`=${String(count)}`];
  const shown = count - (part.offset ?? 0);
  const rule = pluralCategory(pack.language, shown, part.ordinal === true ? 'ordinal' : 'cardinal');
  return inner(exact ?? part.of[rule] ?? part.of['other'], shown);
}

function formatNumber(value: number, language: string): string {
  // Below a thousand every language here writes the digits alone, and a formatter takes long to make.
  if (Math.abs(value) < 1000) return String(value);
  return new Intl.NumberFormat([language, 'en-GB']).format(value);
}

/** A value's own label; what every object inherits is none. */
function labelIn({ labels }: LanguagePack, value: string): string {
  return Object.hasOwn(labels, value) ? (labels[value] ?? value) : value;
}

/** One value as a person reads it, in the pack's language. */
export function formatValue(value: FactValue | undefined, form: ReturnType<FormOf>, pack: LanguagePack): string {
  const words = WORDS[pack.language] ?? WORDS['en-GB'];
  if (value === undefined) return words?.unknown ?? '';
  if (value === null) return words?.none ?? '';
  if (typeof value === 'boolean') return (value ? words?.yes : words?.no) ?? '';
  if (typeof value === 'number') {
    return form === 'pence' ? writePence(value, pack.language, 'stripIfInteger') : formatNumber(value, pack.language);
  }
  if (typeof value === 'string') return form === 'date' ? dateInWords(value, pack.language) : labelIn(pack, value);
  return new Intl.ListFormat([pack.language, 'en-GB'], { type: 'conjunction' }).format(
    value.map((item) => labelIn(pack, item)),
  );
}
