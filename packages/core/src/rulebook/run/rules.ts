import type { LanguagePack, RuntimeParameter } from '../prepared.js';
import type { Fact, Field } from '../schema/fact.js';
import type { Band } from '../schema/rule.js';
import type { Calendar } from './clock.js';
import type { Count } from './count.js';
import type { Derive } from './derive.js';
import type { Weigh } from './extreme.js';
import type { Give } from './give.js';
import type { Ask } from './logic.js';
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
  readonly periods?: {
    readonly calendar: Calendar;
    /** The slots of a period's first and last day. */
    readonly slots: readonly [first: number, last: number];
  };
  /** In the order of their slots. */
  readonly facts: Readonly<Record<string, FactSpec>>;
  /** In the order of their slots, which follow those of the facts. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, Field>>>>;
  readonly parameters: Readonly<Record<string, RuntimeParameter>>;
  /** What a charge is read from once it has been decided. */
  readonly bands: readonly ChargeBand[];
  readonly questions: {
    readonly [Key in keyof Questions]: Questions[Key] extends number ? number : readonly (readonly [string, number])[];
  };
  /** How a row of each collection is taken apart. */
  readonly takes: Readonly<Record<string, TakeRow>>;
  /** The days on which something begins or ends, ascending. */
  readonly changes: readonly number[];
  /** What is in force after so many changes. */
  readonly inForce: (changes: number) => InForce;
  /** Never there: carries the names as types. */
  readonly names?: { readonly outcome: Outcome; readonly fact: FactName };
}

/** The outcomes, tables, bands and ladders that may be asked, each as a bit. The first bit is for reasons. */
export interface Questions {
  /** The bit of each, by name. */
  readonly bits: ReadonlyMap<string, number>;
  /** Those asked whatever is given. */
  readonly always: number;
  /** Those that a given fact or collection asks. */
  readonly askedBy: ReadonlyMap<string, number>;
}

/** The lines of a charge, for telling which of them gave it. */
export type ChargeBand = Pick<Band, 'name' | 'from' | 'to' | 'over'> & {
  readonly steps: readonly Pick<Band['steps'][number], 'atLeast' | 'percent' | 'pence'>[];
};

/** What is in force between two changes. */
export interface InForce {
  /** What fills the slots behind those of the fields: values, and parameters by `{ fact }`. */
  readonly constants: readonly unknown[];
  /** Each after those it needs. */
  readonly steps: readonly Step[];
  readonly requirements: Readonly<Record<string, Requirement>>;
  readonly outcomes: readonly OutcomeInForce[];
  readonly values: readonly ValueInForce[];
}

/** Which rows count. */
export interface Filter {
  readonly ask: Ask;
  /** The slots it asks that are no fields of the row. */
  readonly outside: readonly number[];
}

/** Fills in one derived fact, or reads a collection and fills in all that comes from it. */
export type Step =
  | { readonly slot: number; readonly derive: Derive }
  | {
      readonly over: string;
      readonly sums: readonly Aggregate[];
      readonly filters: readonly Filter[];
      readonly count: Count;
    };

/**
 * One derived fact over rows.
 *
 * A count is a sum of ones; what is counted once for each key is the number of
 * keys whose sum is above a bar.
 */
export interface Aggregate {
  readonly kind: 'sum' | 'distinct' | 'extreme';
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
  /** What weighs the rows for an extreme. */
  readonly weigh?: Weigh;
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
  /** Its bit among {@link Questions}. */
  readonly bit: number;
  readonly name: string;
  readonly onlyIf?: string;
  readonly needs: readonly string[];
}

/** A table, band or ladder in force. */
export interface ValueInForce extends Takes {
  /** Its bit among {@link Questions}. */
  readonly bit: number;
  readonly name: string;
  readonly give: Give;
}
