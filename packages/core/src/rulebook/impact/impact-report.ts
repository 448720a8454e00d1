import type { Problem } from '../../kernel/problem.js';
import type { FactValue, Reason, Used } from '../decision.js';
import type { Person } from './person.js';

/** What a change of rules does to people. Counts do not depend on the order of the people; only the lists of the first ones do. */
export interface Impact {
  readonly previous: Pick<Used, 'id' | 'version' | 'hash'>;
  readonly next: Pick<Used, 'id' | 'version' | 'hash'>;
  /** The day on which everybody was asked who has no day of their own. */
  readonly on: string;
  /** How many were asked: `changed`, `toldOtherwise`, `same` and `undecided.people` together. */
  readonly people: number;
  /** How many of them were made up. */
  readonly synthetic: number;
  /** Those who get another answer or value to at least one question. */
  readonly changed: number;
  /** Those who get the same answers and values, but other reasons. */
  readonly toldOtherwise: number;
  /** Those who get the same answers, values and reasons; numbers in the texts of reasons may be others. */
  readonly same: number;
  readonly undecided: UndecidedImpact;
  /** Of those whom both versions decide about; outcomes first, each kind by name. */
  readonly questions: readonly QuestionImpact[];
  /** Of those whom both versions decide about; by question, then by code. */
  readonly reasons: readonly ReasonImpact[];
  /** The first of those who change, as many as were asked for. */
  readonly first: readonly ChangedPerson[];
}

/** From one answer to another, or to the same. */
export interface Move {
  /** `null`: not asked, or no value given. */
  readonly before: FactValue;
  /** `null`: not asked, or no value given. */
  readonly after: FactValue;
  readonly people: number;
}

/** What becomes of one question. */
export type QuestionImpact = AnswerImpact | PenceImpact;

/** What becomes of an outcome, or of a value that is a name. */
export interface AnswerImpact {
  readonly kind: 'outcome' | 'value';
  /** The name of the outcome, the table's output, or the ladder. */
  readonly question: string;
  /** How many got an answer from at least one version. */
  readonly people: number;
  readonly changed: number;
  /** Every pair that occurs, the unchanged among them; together as many as `people`. */
  readonly moves: readonly Move[];
}

/** How many people, and how many pence they make together: exact up to 2^53. */
export interface Amounts {
  readonly people: number;
  readonly pence: number;
}

/** What becomes of a charge in pence. */
export interface PenceImpact {
  readonly kind: 'pence';
  /** The name of the band. */
  readonly question: string;
  /** How many got an amount from at least one version. */
  readonly people: number;
  readonly changed: number;
  /** All amounts by the previous version. */
  readonly before: Amounts;
  /** All amounts by the next version. */
  readonly after: Amounts;
  /** Those whose amount rises, and by how much together. */
  readonly more: Amounts;
  /** Those whose amount falls, and by how much together, as a positive number. */
  readonly less: Amounts;
  /** Those who get an amount from the next version only. */
  readonly newly: number;
  /** Those who get an amount from the previous version only. */
  readonly noLonger: number;
}

/** How many are told a reason. */
export interface ReasonImpact {
  readonly code: string;
  /** The outcome, table, band or ladder it is told about. */
  readonly of: string;
  readonly before: number;
  readonly after: number;
  /** Told by the next version and not by the previous one. */
  readonly newly: number;
  /** Told by the previous version and not by the next one. */
  readonly noLonger: number;
}

/** Those about whom at least one version decides nothing, because what is given is wrong for it. */
export interface UndecidedImpact {
  readonly people: number;
  /** Those about whom the previous version decides nothing. */
  readonly before: number;
  /** Those about whom the next version decides nothing. */
  readonly after: number;
  /** Those about whom only the next version decides nothing. */
  readonly newly: number;
  /** Those about whom only the previous version decides nothing. */
  readonly noLonger: number;
  /** How many people have a problem of each code; by code. */
  readonly problems: readonly { readonly code: string; readonly before: number; readonly after: number }[];
  /** The first of them, as many as were asked for. */
  readonly first: readonly UndecidedPerson[];
}

/** Somebody in a list, with the place among all people, from 0. */
export interface ListedPerson {
  readonly place: number;
  readonly person: Person;
}

/** Somebody who gets another answer or value. */
export interface ChangedPerson extends ListedPerson {
  /** Each question whose answer or value is another. */
  readonly changes: readonly { readonly question: string; readonly before: FactValue; readonly after: FactValue }[];
  readonly reasons: { readonly before: readonly Reason[]; readonly after: readonly Reason[] };
}

/** Somebody about whom a version decides nothing, and why: pointers are into the person. */
export interface UndecidedPerson extends ListedPerson {
  readonly problems: { readonly before: readonly Problem[]; readonly after: readonly Problem[] };
}
