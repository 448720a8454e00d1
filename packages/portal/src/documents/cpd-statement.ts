import type { DocumentLanguage, Issuer, RulesUsed } from './parties.js';

/** An activity and what became of its points. */
export interface CpdStatementActivity {
  readonly title: string;
  readonly doneOn: string;
  /** What the kind of activity is called. */
  readonly label: string;
  readonly stage: 'submitted' | 'approved' | 'not-approved' | 'withdrawn' | 'attended' | 'booked';
  /** The points it has by itself, and how many of them count. */
  readonly of: number;
  readonly counted: number;
  readonly because: 'counted' | 'capped' | 'left-out' | 'unknown';
  /** Why, in words, where there is more to say than {@link because}. */
  readonly note?: string | undefined;
}

/** All that a statement of CPD says. */
export interface CpdStatement {
  readonly language?: DocumentLanguage | undefined;
  readonly issuer: Issuer;
  readonly person: { readonly name: string; readonly number?: string | undefined };
  readonly period: { readonly from: string; readonly to: string };
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly points: { readonly have?: number | undefined; readonly need?: number | undefined };
  readonly categories: { readonly have?: number | undefined; readonly need?: number | undefined };
  readonly rows: readonly { readonly label: string; readonly points: number; readonly pending: number }[];
  readonly activities: readonly CpdStatementActivity[];
  /** Why it is not met, and what to do. */
  readonly reasons: readonly { readonly text: string; readonly next?: string | undefined }[];
  readonly rules: RulesUsed;
  readonly printedAt: string;
}
