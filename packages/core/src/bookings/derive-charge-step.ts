import { type Decision, type Rulebook, parameterOn } from '../rulebook/index.js';
import type { ChargeStep } from './schema.js';

/**
 * The line of the terms that a charge came from.
 *
 * @param decision - one that gave a charge; its clock's day picks the terms.
 * @param facts - the facts it was given and derived.
 * @returns `undefined` where the decision gave no charge.
 */
export function deriveChargeStep(
  rulebook: Rulebook,
  decision: Decision,
  facts: Readonly<Record<string, unknown>>,
): ChargeStep | undefined {
  const { clock } = decision.used;
  const band = rulebook.rules.bands.find(
    ({ name, from, to }) =>
      name in decision.values && clock !== undefined && from <= clock && (to === undefined || clock < to),
  );
  if (band === undefined || clock === undefined) return undefined;
  const number = (value: number | { readonly fact: string } | undefined): number | undefined => {
    const resolved =
      typeof value === 'object' ? parameterOn(rulebook, value.fact.slice('param.'.length), clock) : value;
    return typeof resolved === 'number' ? resolved : undefined;
  };
  const measured = facts[band.over];
  if (typeof measured !== 'number') return undefined;
  const step = [...band.steps]
    .map(({ atLeast, percent, pence }) => ({
      atLeast: number(atLeast) ?? Infinity,
      percent: number(percent),
      fixedPence: number(pence),
    }))
    .sort((a, b) => b.atLeast - a.atLeast)
    .find(({ atLeast }) => measured >= atLeast);
  if (step === undefined) return undefined;
  const { percent, fixedPence } = step;
  return {
    band: band.name,
    ...(percent === undefined ? {} : { percent }),
    ...(fixedPence === undefined ? {} : { fixedPence }),
  };
}
