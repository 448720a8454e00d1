import { addLine, addTerms, type Terms } from '../cells/terms.js';
import type { Ground } from '../cells/ground.js';
import type { Question } from '../cells/answers.js';
import { isInForce } from '../compile/in-force.js';
import { parameterValue } from '../run/parameters.js';

/** Prices at which charges are compared: nothing, a penny, £120, and one that no percentage divides evenly. */
const PRICES = [0, 1, 12_000, 12_345] as const;

/** The price at which charges are told. */
export const USUAL_PRICE = 12_000;

/** Every outcome, table, band and ladder of some grounds. */
export function questionsIn(grounds: readonly Ground[]): ReadonlySet<string> {
  return new Set(
    grounds.flatMap(({ document: { outcomes = {}, tables = [], bands = [], ladders = [] } }) => [
      ...Object.keys(outcomes),
      ...[...tables, ...bands, ...ladders].map(({ name }) => name),
    ]),
  );
}

/** Whether a question gives pence that somebody pays. */
export function isCharge(grounds: readonly Ground[], question: string): boolean {
  return grounds.some(({ document }) => document.bands?.some(({ name }) => name === question) === true);
}

/** The conditions that a question asks on a ground, apart from each other where they can be. */
export function conditionsOf(ground: Ground, question: string): readonly Question[] {
  const { document, day } = ground;
  const current = <Rule extends { readonly name: string; readonly from: string; readonly to?: string | undefined }>(
    rules: readonly Rule[] = [],
  ): readonly Rule[] => rules.filter((rule) => rule.name === question && isInForce(rule, day));
  const outcome = document.outcomes?.[question];
  const names =
    outcome === undefined ? [] : [...(outcome.onlyIf === undefined ? [] : [outcome.onlyIf]), ...outcome.needs];
  const conditions = [
    ...names.flatMap((name) =>
      (document.requirements ?? []).flatMap((rule) =>
        rule.name === name && isInForce(rule, day) ? [rule.conditions] : [],
      ),
    ),
  ];
  const whole = [
    ...current(document.tables).flatMap(({ rows }) => rows.map(({ when }) => when)),
    ...current(document.bands).flatMap(({ when }) => when ?? []),
    ...current(document.ladders).flatMap(({ rungs }) =>
      rungs.flatMap(({ match }) => match.map((fact) => ({ fact, operator: 'equal' as const, value: true }))),
    ),
  ];
  return [...conditions, ...whole].map((condition) => [ground, ground.settle(condition)] as const);
}

/** Adds what a question asks beside conditions: how much notice a charge takes, and of what price it is taken. */
export function addCharges(terms: Terms, ground: Ground, question: string): void {
  const { document, day } = ground;
  for (const band of document.bands ?? []) {
    if (band.name !== question || !isInForce(band, day)) continue;
    for (const { atLeast } of band.steps) {
      const held =
        typeof atLeast === 'number' ? atLeast : parameterValue(document.parameters, atLeast.fact.slice(6), day);
      if (typeof held === 'number') addLine(terms, band.over, held);
    }
    for (const price of PRICES) addLine(terms, band.of, price);
    if (band.when !== undefined) addTerms(terms, ground.settle(band.when), ground);
  }
}
