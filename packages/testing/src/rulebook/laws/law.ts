import { compileRulebook, type Decision, type CompiledRulebook, type RulebookDocument } from '@guildhall/core';
import { prepareRulebook } from '@guildhall/core/load';
import fc from 'fast-check';

/** How a law is tried. */
export interface LawOptions {
  /** How many records are tried. Default: 100. */
  readonly numRuns?: number;
  /** Makes the same records again. Default: another each time. */
  readonly seed?: number;
}

/**
 * Something that must hold of every rulebook, tried on records made from the rulebook's own borders.
 *
 * It takes a document that `checkRulebook` accepts.
 *
 * @throws Error with the smallest counterexample found.
 */
export type Law = (document: RulebookDocument, options?: LawOptions) => void;

/** Tries a property as a law's options say. */
export function tryOut<Ts>(property: fc.IProperty<Ts>, { numRuns = 100, seed }: LawOptions = {}): void {
  fc.assert(property, { numRuns, includeErrorInReport: true, ...(seed === undefined ? {} : { seed }) });
}

/** A document made ready to decide without being checked again, so that a law may also write what no editor would. */
export function ready(document: RulebookDocument): CompiledRulebook {
  return compileRulebook(prepareRulebook(document));
}

/** What a document's examples give, to start records from. */
export function givenIn(document: RulebookDocument): Readonly<Record<string, unknown>>[] {
  return document.examples.map(({ given }) => given);
}

/** A decision without its hash, its reasons and findings in an order of their own. */
export function comparable(decision: Decision): unknown {
  const sorted = <T>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const { outcomes, values, reasons, findings, problems, used } = decision;
  return {
    outcomes,
    values,
    reasons: sorted(reasons),
    findings: sorted(findings),
    problems: sorted(problems),
    clock: used.clock,
  };
}
