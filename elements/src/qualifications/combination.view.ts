/** How a selection of units stands against a rule of combination; both qualification elements show it. */
export interface CombinationView {
  readonly qualification: { readonly number: string; readonly title: string; readonly level?: number };
  /** Whether everything holds. */
  readonly ok: boolean;
  /** The numbers of the units chosen, in catalogue order. */
  readonly selection: readonly string[];
  /** The whole: only what has a minimum. */
  readonly measures: readonly Measure[];
  readonly groups: readonly CombinationGroup[];
  /** Units that may not stand together, or that the qualification does not have. */
  readonly faults: readonly { readonly kind: 'barred' | 'unknown'; readonly units: readonly string[] }[];
  readonly completion: CombinationCompletion;
}

/** How far one number is from its minimum. */
export interface Measure {
  readonly of: 'units' | 'credit' | 'creditAtLevel';
  readonly have: number;
  readonly need: number;
  /** `need − have`, or nought. */
  readonly short: number;
}

/** One group of units. */
export interface CombinationGroup {
  readonly id: string;
  readonly description: string;
  readonly mandatory: boolean;
  readonly ok: boolean;
  /** Only what has a minimum. */
  readonly measures: readonly Measure[];
  readonly units: readonly CombinationUnit[];
}

/** One unit of a group. Level and credit are absent where nobody states them. */
export interface CombinationUnit {
  readonly number: string;
  readonly title: string;
  readonly ref?: string;
  readonly level?: number;
  readonly credit?: number;
  readonly hours?: number;
  readonly chosen: boolean;
  /** Everything that comes or goes together with it, itself included. Empty where it cannot change. */
  readonly changes: readonly string[];
  /** Why it cannot change: it or a linked one is mandatory, or these units bar it. */
  readonly fixed?: { readonly why: 'mandatory' | 'barred'; readonly units: readonly string[] };
  /** Whether it is in every way to OK, in none, or in some. */
  readonly mark?: 'forced' | 'impossible' | 'free';
  /** Invented so that stated totals hold; not a real unit. */
  readonly illustrative: boolean;
}

/** The smallest ways to OK from here. */
export type CombinationCompletion =
  | { readonly kind: 'done' }
  | {
      readonly kind: 'ways';
      /** Fewest units to add. */
      readonly least: number;
      /** How many ways need no more, as digits; absent where nobody counted. `ways` holds the first of them. */
      readonly count?: string;
      readonly ways: readonly (readonly string[])[];
      /** Whether the least is proved to be the least. */
      readonly proved: boolean;
    }
  | { readonly kind: 'never'; readonly conflict: readonly string[] }
  | { readonly kind: 'unknown' };
