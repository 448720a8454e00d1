import type { LanguagePack, RuntimeParameter } from '../prepared.js';
import type { Fact, Field, Periods } from '../schema/fact.js';
import type { Band } from '../schema/rule.js';
import type { Derive } from './derive.js';
import type { Give } from './give.js';
import type { Ask, Exactly } from './logic.js';
import type { TakeRow } from './take-row.js';

/** A fact as deciding needs it. */
export type FactSpec = Omit<Fact, 'title' | 'is' | 'whenUnknown'> & {
  /** Worked out from others, so it may not be given. */
  readonly derived?: true;
};

/**
 * A rulebook with nothing left to look up but what a day and what is given decide.
 *
 * Every name leads to a slot, every condition is a function. It comes about in
 * two ways that are held equal: compiled in memory, or written as a module when
 * a rulebook is built. Either way it holds no state.
 */
export interface Rules<Outcome extends string = string, FactName extends string = string> {
  readonly id: string;
  readonly body: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON of the file, as 64 hexadecimal digits. */
  readonly hash: string;
  readonly languages: Readonly<Record<string, LanguagePack>>;
  readonly clock: {
    readonly fact: string;
    readonly ifMissing: 'today' | 'period' | 'unknown';
    /** The reason told where nothing picks the day. */
    readonly whenUnknown?: string | undefined;
  };
  readonly periods?: Pick<Periods, 'yearlyFrom' | 'first' | 'last'> & {
    readonly exceptions: readonly Pick<Periods['exceptions'][number], 'from' | 'to'>[];
  };
  /** In the order of their slots. */
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** In the order of their slots, which follow those of the facts. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, Field>>>>;
  readonly parameters: Readonly<Record<string, RuntimeParameter>>;
  /** What a charge is read from once it has been decided. */
  readonly bands: readonly ChargeBand[];
  /** The outcomes, tables, bands and ladders that may be asked, and what asks them. */
  readonly questions: readonly { readonly name: string; readonly askedWith?: readonly string[] | undefined }[];
  /** How a row of each collection is taken apart. */
  readonly takes: Readonly<Record<string, TakeRow>>;
  /** The days on which something begins or ends, ascending. */
  readonly changes: readonly number[];
  /** What is in force after so many changes. */
  readonly inForce: (changes: number) => InForce;
  /** Never there: carries the names as types. */
  readonly names?: { readonly outcome: Outcome; readonly fact: FactName };
}

/** The lines of a charge, for telling which of them gave it. */
export type ChargeBand = Pick<Band, 'name' | 'from' | 'to' | 'over'> & {
  readonly steps: readonly Pick<Band['steps'][number], 'atLeast' | 'percent' | 'pence'>[];
};

/** What is in force between two changes. */
export interface InForce {
  /** What fills the slots behind those of the fields: values, and parameters by `{ fact }`. */
  readonly constants: readonly unknown[];
  readonly filters: readonly Filter[];
  /** Each after those it needs. */
  readonly steps: readonly Step[];
  readonly requirements: Readonly<Record<string, Requirement>>;
  readonly outcomes: readonly OutcomeInForce[];
  readonly values: readonly ValueInForce[];
}

/** Which rows count: of rows that are complete, and in Kleene's logic. */
export interface Filter {
  readonly exactly: Exactly;
  readonly ask: Ask;
  /** The slots it asks that are no fields of the row. */
  readonly outside: readonly number[];
}

/** Fills in one derived fact, or reads a collection and fills in all that comes from it. */
export type Step =
  { readonly slot: number; readonly derive: Derive } | { readonly over: string; readonly sums: readonly Aggregate[] };

/**
 * One derived fact over rows.
 *
 * A count is a sum of ones; what is counted once for each key is the number of
 * keys whose sum is above a bar.
 */
export interface Aggregate {
  readonly kind: 'sum' | 'distinct' | 'min' | 'max';
  readonly slot: number;
  /** The slot of what is summed or compared. */
  readonly of: number;
  /** Which of the filters decides whether a row counts. */
  readonly filter: number;
  /** The field that sums are kept by; left out for one sum of all. */
  readonly key?: string;
  /** The parameter that holds the most a sum counts for, by key. */
  readonly caps?: string;
  /** What a key's sum must be above to be counted. */
  readonly bar?: number;
}

/** A requirement in force. */
export interface Requirement {
  readonly ask: Ask;
  readonly whenNot: string;
  readonly whenUnknown: string;
  readonly source?: string;
  /** The facts whose absence has a reason of its own. */
  readonly excused: readonly (readonly [slot: number, reason: string])[];
  /** The ways in which the person could make it hold, each as what it wants of facts. */
  readonly ways: readonly (readonly Wanted[])[];
}

/** What one comparison wants of a fact. */
export interface Wanted {
  readonly fact: string;
  readonly is:
    'equal' | 'notEqual' | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'in' | 'notIn';
  /** The slot it is compared with. */
  readonly to: number;
}

/** The derived facts that a question takes, by slot: for its answer, and for the texts of its reasons. */
export interface Takes {
  readonly takes: readonly number[];
  readonly tells: readonly number[];
}

/** An outcome, with the requirements in force. */
export interface OutcomeInForce extends Takes {
  readonly name: string;
  readonly onlyIf?: string;
  readonly needs: readonly string[];
}

/** A table, band or ladder in force. */
export interface ValueInForce extends Takes {
  readonly name: string;
  readonly give: Give;
}
