import type { DocumentLanguage } from './parties.js';

interface EntryFields {
  /** Unique and lasting: the same thing keeps it, so that a calendar replaces it rather than adding another. */
  readonly uid: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  /** When it was last changed. */
  readonly changedAt: string;
  /** Counts its changes; a calendar keeps the entry with the highest. */
  readonly sequence?: number | undefined;
  readonly isCancelled?: boolean | undefined;
  /** Reminds whoever keeps the calendar, so many minutes before. */
  readonly remindMinutesBefore?: number | undefined;
}

/** Something that begins and ends at an instant, in UTC. */
export interface TimedEntry extends EntryFields {
  readonly kind: 'timed';
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Something of whole days, the last one included. They are no instants: they are the same days in every zone. */
export interface DayEntry extends EntryFields {
  readonly kind: 'day';
  readonly on: string;
  readonly to?: string | undefined;
}

/** One entry of a calendar. */
export type CalendarEntry = TimedEntry | DayEntry;

/** A file that a calendar takes in. */
export interface CalendarFile {
  readonly language?: DocumentLanguage | undefined;
  /** What a calendar shows above the entries. */
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  readonly madeAt: string;
}
