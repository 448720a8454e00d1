import type { Selection } from './schema/selection.js';

/** Why a selection cannot change as asked. `units` names the units in the way, where there are any. */
export type SelectionRefusal = {
  readonly code: 'qualifications/unknown-unit' | 'qualifications/barred' | 'qualifications/mandatory-unit';
  readonly unit: string;
  readonly units: readonly string[];
};

/** The selection after a change with every unit that came or went, or why nothing changed. */
export type SelectionStep =
  | { readonly ok: true; readonly selection: Selection; readonly changed: readonly string[] }
  | { readonly ok: false; readonly refusal: SelectionRefusal };
