import { type Ground, groundOn } from '../cells/ground.js';
import { type Stretch, stretchesOf } from '../cells/stretches.js';
import { isInForce } from '../compile/in-force.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Requirement } from '../schema/rule.js';
import type { LintFinding } from './finding.js';

/** A rulebook on one stretch of days, as the exact checks look at it. */
export interface Scene {
  readonly document: RulebookDocument;
  readonly rulebook: CompiledRulebook;
  readonly ground: Ground;
  readonly stretch: Stretch;
  /** Whether it has ended: what has applied never changes, so what was for nothing in it is no use to tell. */
  readonly isPast: boolean;
  /** Notes a finding. */
  readonly find: (finding: LintFinding) => void;
  /** Notes that a check was given up, and why. */
  readonly giveUp: (at: string, why: string) => void;
}

/** The places of rules of one kind that are in force, with the rules. */
export function inForceIn<Rule extends { readonly from: string; readonly to?: string | undefined }>(
  rules: readonly Rule[] | undefined,
  { stretch }: Scene,
): readonly (readonly [place: number, rule: Rule])[] {
  return (rules ?? []).flatMap((rule, place) => (isInForce(rule, stretch.day) ? [[place, rule] as const] : []));
}

/** The requirement of a name that is in force, with its place. */
export function requirementIn(scene: Scene, name: string): readonly [place: number, rule: Requirement] | undefined {
  return inForceIn(scene.document.requirements, scene).find(([, rule]) => rule.name === name);
}

/** The scenes of a checked document, one for each stretch of days. `on` is a day number. */
export function scenesOf(
  document: RulebookDocument,
  rulebook: CompiledRulebook,
  on: number | undefined,
  find: Scene['find'],
  giveUp: Scene['giveUp'],
): readonly Scene[] {
  return stretchesOf([rulebook.prepared.document], on).map((stretch) => ({
    document,
    rulebook,
    ground: groundOn(rulebook, stretch.day),
    stretch,
    isPast: on !== undefined && stretch.to <= on,
    find,
    giveUp,
  }));
}
