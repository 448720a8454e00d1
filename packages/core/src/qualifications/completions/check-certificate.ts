import type { Catalogue } from '../schema/catalogue.js';
import type { Certificate, Witness } from './certificate.js';
import { checkRefutation } from './check-refutation.js';
import { checkWitness } from './check-witness.js';

/**
 * Verifies an answer about completions from the catalogue alone. It shares no code with the search that found the
 * answer: it reads the catalogue itself, adds up every witness and follows every refutation step by step.
 *
 * @returns `undefined` when everything holds, else a sentence about the first thing that does not
 */
export function checkCertificate(catalogue: Catalogue, certificate: Certificate): string | undefined {
  const { chosen, refutation } = certificate;
  const holds = (witness: Witness, units: readonly string[]): boolean => units.every((unit) => unit in witness.serving);
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((one) => b.includes(one));
  if (certificate.kind === 'impossible') {
    const { units, requirements } = certificate.conflict;
    if (!units.every((unit) => chosen.includes(unit))) return 'The conflict names a unit that is not chosen.';
    if (!same(units, refutation.chosen) || refutation.without.length > 0 || refutation.below !== null)
      return 'The refutation is of another question.';
    if (JSON.stringify(refutation.requirements) !== JSON.stringify(requirements))
      return 'The refutation uses other requirements.';
    for (const [at, witness] of certificate.without.entries()) {
      const left = units.filter((_, place) => place !== at);
      const asked = at < units.length ? null : requirements.filter((_, place) => place !== at - units.length);
      if (!holds(witness, left)) return 'A witness lacks a unit of the conflict.';
      const wrong = checkWitness(catalogue, witness, asked);
      if (wrong) return wrong;
    }
    return checkRefutation(catalogue, refutation);
  }
  const { cost, minimum, smallest, witnesses, marks } = certificate;
  const unitOf = new Map(catalogue.units.map((unit) => [unit.number, unit]));
  const price = (number: string): number => {
    const unit = unitOf.get(number);
    return (cost === 'units' ? 1 : cost === 'credit' ? unit?.credit : unit?.glh) ?? NaN;
  };
  const added = (units: readonly string[]): number =>
    units.reduce((sum, unit) => sum + (chosen.includes(unit) ? 0 : price(unit)), 0);
  const seen = new Set<string>();
  for (const witness of smallest) {
    const units = Object.keys(witness.serving).sort();
    if (!holds(witness, chosen) || added(units) !== minimum)
      return 'A completion is not one of the chosen units at the minimum.';
    if (seen.has(units.join(' '))) return 'A completion is listed twice.';
    seen.add(units.join(' '));
  }
  for (const witness of [...smallest, ...witnesses]) {
    const wrong = checkWitness(catalogue, witness, null);
    if (wrong) return wrong;
  }
  if (smallest.length === 0) return 'No completion is shown.';
  if (
    refutation.cost !== cost ||
    !same(refutation.chosen, chosen) ||
    refutation.without.length > 0 ||
    refutation.requirements
  )
    return 'The refutation is of another question.';
  const must = Object.keys(smallest[0]?.serving ?? {}).filter(
    (unit) => !refutation.order.some((entry) => entry.includes(unit)),
  );
  if (refutation.below === null || added(must) + refutation.below !== minimum)
    return 'The refutation is of another cost.';
  for (const mark of marks) {
    if (mark.mark === 'free') {
      const [yes, no] = [witnesses[mark.with], witnesses[mark.without]];
      if (!yes || !no || !holds(yes, [...chosen, mark.unit]) || !holds(no, chosen) || holds(no, [mark.unit]))
        return `${mark.unit} is not shown to be free.`;
    } else {
      const proof = mark.refutation ?? {
        chosen,
        without: [mark.unit],
        below: null,
        cost: null,
        requirements: null,
        order: [],
        layers: [],
      };
      const asked =
        mark.mark === 'forced'
          ? same(proof.chosen, chosen) && same(proof.without, [mark.unit])
          : same(proof.chosen, [...chosen, mark.unit]) && proof.without.length === 0;
      const wrong =
        asked && proof.below === null && !proof.requirements
          ? checkRefutation(catalogue, proof)
          : 'The refutation of a mark is of another question.';
      if (wrong) return wrong;
    }
  }
  return checkRefutation(catalogue, refutation);
}
