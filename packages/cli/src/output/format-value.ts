import { type FactValue, labelOf, type CompiledRulebook } from '@guildhall/core';
import { formatMoney } from './format-money.js';

/** A fact, parameter or answer as a person reads it: money in pounds, a date in full, a name by its label. */
export function formatValue(rulebook: CompiledRulebook, name: string, value: FactValue, language: string): string {
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') {
    return value.length === 0 ? 'none' : value.map((one) => formatValue(rulebook, name, one, language)).join(', ');
  }
  const { facts, parameters, bands = [] } = rulebook.prepared.document;
  const spec = name.startsWith('param.') ? parameters?.[name.slice(6)] : facts[name];
  if (typeof value === 'string') return spec?.type === 'date' ? formatDate(value) : labelOf(rulebook, value, language);
  const isMoney = spec?.unit === 'pence' || bands.some((band) => band.name === name);
  if (isMoney) return formatMoney(value);
  return spec?.unit === 'percent' ? `${value}%` : new Intl.NumberFormat('en-GB').format(value);
}

/** A `YYYY-MM-DD` date as `1 December 2024`. */
export function formatDate(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
