import type { CompletionCost } from './completion-cost.js';
import type { Requirement } from './requirement.js';

/** An OK selection with the group each unit serves (`null`: counts nowhere), so that adding up shows that it is OK. */
export type Witness = { readonly serving: Readonly<Record<string, string | null>> };

/**
 * The proof that nothing exists: no OK selection holds `chosen` and none of `without` (linked units included), and adds
 * less than `below` in cost to what must be added anyway; with `below: null`, none at any cost.
 *
 * `order` lists what could be added, linked units together. `layers[i]` are states such that whatever is decided about
 * the first i entries, one of them is at least as good. A state is its cost, then units, credit and credit at the
 * level of the whole, the same three for each group, and 1 for each bar that is used; numbers stop at their minimum (in a
 * group with a maximum: at that), credit at the level is kept only for groups with a maximum of credit, and groups and
 * bars that nothing later touches are nought. States that cannot be completed below the cost are left out.
 */
export type Refutation = {
  readonly chosen: readonly string[];
  readonly without: readonly string[];
  readonly below: number | null;
  readonly cost: CompletionCost | null;
  /** The requirements used; `null` for all of them. */
  readonly requirements: readonly Requirement[] | null;
  readonly order: readonly (readonly string[])[];
  readonly layers: readonly (readonly (readonly number[])[])[];
};

/** Why a unit is marked as it is. `with` and `without` are places in `witnesses`. */
export type MarkProof =
  | { readonly unit: string; readonly mark: 'free'; readonly with: number; readonly without: number }
  | { readonly unit: string; readonly mark: 'forced' | 'impossible'; readonly refutation: Refutation | null };

/**
 * What `checkCertificate` can verify of an answer without trusting how it was found.
 *
 * - `smallest`: each of `smallest` is a completion of cost `minimum`, and `refutation` shows that none is cheaper.
 *   That there are exactly so many is not part of it.
 * - `impossible`: `refutation` shows that the conflict is one, and `without[i]` that leaving out its i-th
 *   part (chosen units first, then requirements) ends it.
 */
export type Certificate =
  | {
      readonly kind: 'smallest';
      readonly cost: CompletionCost;
      readonly chosen: readonly string[];
      readonly minimum: number;
      readonly smallest: readonly Witness[];
      readonly refutation: Refutation;
      readonly witnesses: readonly Witness[];
      readonly marks: readonly MarkProof[];
    }
  | {
      readonly kind: 'impossible';
      readonly chosen: readonly string[];
      readonly conflict: { readonly units: readonly string[]; readonly requirements: readonly Requirement[] };
      readonly refutation: Refutation;
      readonly without: readonly Witness[];
    };
