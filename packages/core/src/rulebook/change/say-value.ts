import { dateInWords } from '../../kernel/date-in-words.js';
import { formatPence } from '../../kernel/money.js';
import type { ParameterValue } from '../run/parameters.js';
import type { Parameter } from '../schema/rule.js';

type Kind = Pick<Parameter, 'type' | 'unit'>;

/** A parameter's value as people read it: `£30.50`, `16 February 2027`, `yes`, `a, b and c`. */
export function sayValue(value: ParameterValue, { type, unit }: Kind): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (unit === 'pence') return formatPence(value);
    return unit === 'percent' ? `${String(value)}%` : String(value);
  }
  if (typeof value === 'string') return type === 'date' ? dateInWords(value, 'en-GB') : value;
  if (Array.isArray(value))
    return listed(value.map((item) => (type === 'dates' ? dateInWords(item, 'en-GB') : item))) || 'nothing';
  return (
    listed(Object.entries(value).map(([key, item]) => `${key} ${sayValue(item, { type: 'integer', unit })}`)) ||
    'nothing'
  );
}

/**
 * One value beside another: `20 (16 before)`, or what a list or map has more and less.
 *
 * @param word - what the other one is: `before`, or `planned`.
 */
export function sayBeside(value: ParameterValue, other: ParameterValue | undefined, kind: Kind, word: string): string {
  const all = sayValue(value, kind);
  if (other === undefined) return all;
  if (typeof value !== 'object' || typeof other !== 'object') return `${all} (${sayValue(other, kind)} ${word})`;
  const [now, then] = [partsOf(value, kind), partsOf(other, kind)];
  const more = now.filter((part) => !then.includes(part));
  const less = then.filter((part) => !now.includes(part));
  const told = [
    ...(more.length > 0 ? [`with ${listed(more)}`] : []),
    ...(less.length > 0 ? [`without ${listed(less)}`] : []),
  ];
  return told.length > 0 ? told.join(' and ') : 'in another order';
}

function partsOf(value: object, { type, unit }: Kind): string[] {
  return Array.isArray(value)
    ? value.map((item: string) => (type === 'dates' ? dateInWords(item, 'en-GB') : item))
    : Object.entries(value as Readonly<Record<string, string | number>>).map(
        ([key, item]) => `${key} ${sayValue(item, { type: 'integer', unit })}`,
      );
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
