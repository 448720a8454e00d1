import type { Example } from '../schema/document.js';
import type { Parameter } from '../schema/rule.js';

/** What a new value rests on: a document and heading as `document#heading`, or nothing but an assumption. */
export type Ground =
  | { readonly source: string; readonly status?: undefined; readonly note?: string | undefined }
  | { readonly source?: undefined; readonly status: 'assumed'; readonly note?: string | undefined };

/** A value of a parameter. */
export type ParameterValue = Parameter['values'][string]['value'];

/** A parameter, and the first day on which what is said of it applies, `YYYY-MM-DD`. */
interface Dated {
  readonly parameter: string;
  readonly from: string;
}

/** A parameter has another value from a day on; one that was to apply from that same day is superseded. */
export type SetValue = Dated & Ground & { readonly do: 'set-value'; readonly value: ParameterValue };

/** A value that has not begun to apply is withdrawn. */
export type DropValue = Dated & { readonly do: 'drop-value' };

/** From a day on a list holds one thing more, as its last. */
export type AddItem = Dated & Ground & { readonly do: 'add-item'; readonly item: string };

/** From a day on a map says something else of a name, or something of a name it did not have. */
export type SetItem = Dated &
  Ground & { readonly do: 'set-item'; readonly item: string; readonly value: number | string };

/** From a day on a list or a map is without something. */
export type RemoveItem = Dated & Ground & { readonly do: 'remove-item'; readonly item: string };

/** A text, such as that of a reason or a title, says something else in one language. */
export interface SetText {
  readonly do: 'set-text';
  /** The JSON pointer of the text in all its languages, such as `/reasons/cpd~1points-short/text`. */
  readonly at: string;
  readonly language: 'en-GB' | 'cy';
  /** An ICU message. */
  readonly text: string;
}

/**
 * From a day on a step of a band begins elsewhere or charges something else.
 *
 * The band as it is ends on that day, and a copy with the step changed begins;
 * one that was to begin on that same day is changed itself. What is left out
 * stays. A number that is a parameter's is refused: that parameter is what to set.
 */
export type SetStep = Ground & {
  readonly do: 'set-step';
  /** The band's name. */
  readonly band: string;
  readonly from: string;
  /** Which step, from 0. */
  readonly step: number;
  readonly atLeast?: number;
  readonly percent?: number;
  readonly pence?: number;
};

/** An example is added as the last. */
export interface AddExample {
  readonly do: 'add-example';
  readonly example: Example;
}

/** The file is another version, and `changes` says why. */
export interface SetVersion {
  readonly do: 'set-version';
  readonly version: string;
  readonly why: string;
  readonly kind: 'text' | 'value' | 'logic';
}

/** One thing that staff change in a rulebook. */
export type RulebookEdit =
  SetValue | DropValue | AddItem | SetItem | RemoveItem | SetText | SetStep | AddExample | SetVersion;
