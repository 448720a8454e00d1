/** How a share of a whole number becomes a whole number again. */
export type Rounding = 'down' | 'nearest' | 'up';

/**
 * The share of an amount that falls to somebody who joined part-way.
 *
 * `first` and `last` are the day numbers of the whole, both included, and
 * `from` the day of joining. Who joined on the first day or before has the
 * whole amount; nobody has less than `atLeast`. A half rounds up.
 */
export function proRate(
  amount: number,
  from: number,
  first: number,
  last: number,
  rounding: Rounding,
  atLeast: number,
): number {
  if (from <= first) return amount;
  const days = last - first + 1;
  const left = Math.max(0, last - from + 1);
  const whole = Math.floor((amount * left) / days);
  const rest = amount * left - whole * days;
  const up = rounding === 'up' ? rest > 0 : rounding === 'nearest' && rest * 2 >= days;
  return Math.min(amount, Math.max(atLeast, whole + (up ? 1 : 0)));
}
