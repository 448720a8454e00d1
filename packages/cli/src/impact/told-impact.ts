import type { Answer, ExplainedReason, FactValue } from '@guildhall/core';
import type { Impact, Person } from '@guildhall/core/impact';
import type { ChosenDay } from './choose-day.js';

/** Where people came from. */
export type PeopleSource =
  | { readonly file: string; readonly unread: number; readonly bad: number }
  | { readonly synthetic: true; readonly count: number; readonly seed: number };

/** Somebody who changes, with reasons in sentences. */
export interface ToldPerson {
  /** An id, or the place in the file. */
  readonly name: string;
  readonly person: Person;
  readonly changes: readonly { readonly question: string; readonly before: FactValue; readonly after: FactValue }[];
  readonly reasons: { readonly before: readonly ExplainedReason[]; readonly after: readonly ExplainedReason[] };
}

/** What `guildhall impact --json` prints: an impact with its sentences. */
export interface ToldImpact extends Omit<Impact, 'first'> {
  /** Why that day. */
  readonly because: ChosenDay['because'];
  readonly source: PeopleSource;
  readonly headline: string;
  readonly first: readonly ToldPerson[];
}

/** Whether a value is an outcome's answer. */
export function isAnswer(value: FactValue): value is Answer {
  return value === 'yes' || value === 'no' || value === 'unknown' || value === 'not-applicable';
}
