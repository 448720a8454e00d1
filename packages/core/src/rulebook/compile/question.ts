import type { FactValue } from '../decision.js';
import { isInForce } from './parameters.js';
import { addWithBases, type CompiledRequirement, compileRequirement, factsBehind } from './requirement.js';
import { factsIn } from './references.js';
import type { Scope } from './scope.js';
import { compileBand, compileLadder, compileTable, type GiveValues } from './value-rules.js';

/** An outcome to answer, with the requirements in force. */
export interface OutcomeQuestion {
  readonly kind: 'outcome';
  readonly name: string;
  readonly onlyIf: CompiledRequirement | undefined;
  readonly needs: readonly CompiledRequirement[];
}

/** A table, band or ladder that gives values. */
export interface ValueQuestion {
  readonly kind: 'value';
  readonly name: string;
  /** Writes what it gives into `values`. @returns the reason to tell, if any. */
  readonly give: (values: Record<string, FactValue>) => string | undefined;
}

/** Everything that is asked of one decision, and the facts it takes. */
export interface Questions {
  readonly outcomes: readonly OutcomeQuestion[];
  readonly values: readonly ValueQuestion[];
  readonly requirements: ReadonlyMap<string, CompiledRequirement>;
  /** Every fact that an answer or the text of a reason may need. */
  readonly facts: ReadonlySet<string>;
}

/**
 * Compiles what is asked, for the day of the scope.
 *
 * @param isAsked - by name; what is not asked takes no facts.
 * @param namesIn - the facts that a reason's text names, or nothing when no reasons are wanted.
 */
export function compileQuestions(
  scope: Scope,
  isAsked: (name: string) => boolean,
  namesIn: (code: string) => readonly string[],
): Questions {
  const { layout } = scope;
  const { document } = layout;
  const requirements = new Map<string, CompiledRequirement>();
  for (const rule of document.requirements ?? []) {
    if (isInForce(rule, scope.day)) requirements.set(rule.name, compileRequirement(rule, scope));
  }
  const facts = new Set<string>();
  const take = (names: Iterable<string>): void => {
    for (const name of names) addWithBases(name, layout, facts);
  };
  const takeReason = (code: string | undefined): void => {
    if (code !== undefined) take(namesIn(code));
  };
  const outcomes = Object.entries(document.outcomes ?? {}).flatMap(([name, rule]): OutcomeQuestion[] => {
    if (!isAsked(name)) return [];
    const onlyIf = rule.onlyIf === undefined ? undefined : requirements.get(rule.onlyIf);
    const needs = rule.needs.flatMap((need) => requirements.get(need) ?? []);
    for (const requirement of onlyIf === undefined ? needs : [onlyIf, ...needs]) {
      take(factsBehind(requirement.conditions, layout));
      for (const code of [requirement.rule.whenNot, requirement.rule.whenUnknown]) takeReason(code);
      for (const { reason } of requirement.excused) takeReason(reason);
    }
    return [{ kind: 'outcome', name, onlyIf, needs }];
  });
  const values: ValueQuestion[] = [];
  const add = (name: string, give: GiveValues): void => void values.push({ kind: 'value', name, give });
  const current = <T extends { name: string; from: string; to?: string | undefined }>(rules: readonly T[] = []): T[] =>
    rules.filter((rule) => isAsked(rule.name) && isInForce(rule, scope.day));
  for (const table of current(document.tables)) {
    add(table.name, compileTable(table, scope));
    takeReason(table.whenUnknown);
    for (const row of table.rows) {
      take(factsIn(row.when, document));
      takeReason(row.reason);
    }
  }
  for (const band of current(document.bands)) {
    add(band.name, compileBand(band, scope));
    take([band.over, band.of, ...(band.when === undefined ? [] : factsIn(band.when, document))]);
    for (const code of [band.after, band.whenUnknown]) takeReason(code);
  }
  for (const ladder of current(document.ladders)) {
    add(ladder.name, compileLadder(ladder, scope));
    for (const rung of ladder.rungs) take(rung.match);
    takeReason(ladder.otherwise.reason);
  }
  return { outcomes, values, requirements, facts };
}
