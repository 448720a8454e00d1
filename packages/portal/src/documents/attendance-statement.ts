import type { DocumentLanguage, Issuer } from './parties.js';

/** A place on an event, past or to come. */
export interface AttendedEvent {
  readonly title: string;
  /** What the kind of event is called, such as Training. */
  readonly kind: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly mark: 'attended' | 'absent' | 'booked';
  /** The CPD points that attendance earned. */
  readonly points?: number | undefined;
}

/** All that a statement of attendance says. */
export interface AttendanceStatement {
  readonly language?: DocumentLanguage | undefined;
  readonly issuer: Issuer;
  readonly person: { readonly name: string; readonly number?: string | undefined };
  /** Everything where no period is asked for. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  readonly events: readonly AttendedEvent[];
  readonly printedAt: string;
}
