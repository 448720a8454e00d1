import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import { checkRulebook, type CheckOptions } from '../load/check-rulebook.js';
import { checkSize } from '../load/check-size.js';
import { problemsOf } from '../load/problems-of.js';
import { RulebookDocument } from '../schema/document.js';
import { type Change, changeText } from './change.js';
import { changesOfBand } from './changes-of-band.js';
import { changesOfItem } from './changes-of-item.js';
import { changesOfText } from './changes-of-text.js';
import { changesOfValue, dropOfValue } from './changes-of-value.js';
import { changesOfVersion, changesOfExample } from './changes-of-version.js';
import { type Edited, refuse } from './edit-problem.js';
import { readJsonText } from './json-text.js';
import type { RulebookEdit } from './rulebook-edit.js';

/** What an edit needs to know beside the text. */
export interface EditOptions extends CheckOptions {
  /** Today, `YYYY-MM-DD`: what has begun to apply by then never changes. */
  readonly on: string;
}

/**
 * Makes edits to the text of a rulebook one after the other, and leaves every other byte as it was.
 *
 * All of them are made or none. The answer is a rulebook that `checkRulebook`
 * accepts; whether its examples still hold is for `runExamples`. Without an
 * edit the very text comes back.
 *
 * @param text - a rulebook as it is kept; its indentation, line ends, last line end and byte order mark stay.
 * @returns the text, or why not: the problems of `changeText` and of `checkRulebook`; `edit/no-date`,
 *   `edit/has-applied`, `edit/in-the-past`; `edit/no-such-parameter`, `edit/no-such-value`, `edit/wrong-kind`,
 *   `edit/already-listed`, `edit/not-listed`, `edit/superseded-later`; `edit/no-text-here`; `edit/no-such-band`,
 *   `edit/no-such-step`, `edit/step-is-a-parameter`; `edit/repeated-example`; `edit/not-a-later-version`.
 */
export function editRulebook(
  text: string,
  edits: readonly RulebookEdit[],
  options: EditOptions,
): Result<string, Problem> {
  if (parseDay(options.on) === NOT_A_DAY)
    return refuse('no-date', '', `${options.on} is no calendar date: write YYYY-MM-DD.`);
  let edited = text;
  for (const edit of edits) {
    const document = documentIn(edited);
    if (!document.ok) return document;
    const changes = changesOf(document.value, edit, options.on);
    if (!changes.ok) return changes;
    const next = changeText(edited, changes.value);
    if (!next.ok) return next;
    edited = next.value;
  }
  if (edited === text) return { ok: true, value: text };
  const last = readJsonText(edited);
  const checked = last.ok ? checkRulebook(JSON.parse(last.value.body), options) : last;
  return checked.ok ? { ok: true, value: edited } : checked;
}

/** A rulebook that may not be whole between two edits, but has the shape of one. */
function documentIn(text: string): Edited<RulebookDocument> {
  const read = readJsonText(text);
  if (!read.ok) return read;
  const json: unknown = JSON.parse(read.value.body);
  const oversized = checkSize(json);
  if (oversized !== undefined) return { ok: false, problems: [oversized] };
  const parsed = RulebookDocument.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error.issues, json) };
}

function changesOf(document: RulebookDocument, edit: RulebookEdit, on: string): Edited<readonly Change[]> {
  if ('from' in edit && parseDay(edit.from) === NOT_A_DAY)
    return refuse('no-date', '', `${edit.from} is no calendar date: write YYYY-MM-DD, such as 2027-02-16.`);
  switch (edit.do) {
    case 'set-value':
      return changesOfValue(document, edit, on);
    case 'drop-value':
      return dropOfValue(document, edit, on);
    case 'add-item':
    case 'set-item':
    case 'remove-item':
      return changesOfItem(document, edit, on);
    case 'set-text':
      return changesOfText(document, edit);
    case 'set-step':
      return changesOfBand(document, edit, on);
    case 'add-example':
      return changesOfExample(document, edit);
    case 'set-version':
      return changesOfVersion(document, edit, on);
  }
}
