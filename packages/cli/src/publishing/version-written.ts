import type { RulebookDocument } from '@guildhall/core';
import { changeOf } from '@guildhall/core/change';
import { checkRulebook } from '@guildhall/core/load';
import { badInput } from '../input/bad-input.js';
import type { JsonFile } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import { editJson } from './edit-json.js';

/**
 * The file with the version that its change makes, and the entry of `changes` that explains it.
 *
 * An entry that is there and not yet published is kept, with its why; else one is added. Nothing else in the text
 * changes. A file that is no rulebook, or follows nothing, comes back as it is.
 *
 * @param why - for an entry that is added, or in the place of what it says.
 * @throws Stop `cli/no-why` where an entry has to be added and nobody says why.
 */
export function versionWritten(
  file: JsonFile,
  previous: RulebookDocument | undefined,
  { on, why }: { readonly on: string; readonly why?: string | undefined },
): JsonFile {
  const json = file.value as RulebookDocument;
  // A version that nobody has explained yet is no reason to stop here: it is about to be written.
  const last = Array.isArray(json.changes) ? json.changes.at(-1)?.version : undefined;
  const checked = checkRulebook({ ...json, version: last ?? json.version });
  if (previous === undefined || !checked.ok) return file;
  const { kind, version } = changeOf(previous, checked.value, { on });
  const entry = checked.value.changes.slice(previous.changes.length).at(-1);
  const reason = why ?? entry?.why;
  if (kind !== undefined && reason === undefined) {
    throw badInput('no-why', `Say why version ${version} of ${json.id} is made: --why TEXT. It is told in "changes".`, {
      file: file.name,
    });
  }
  const decided =
    entry !== undefined && entry.on <= on && entry.on >= (previous.changes.at(-1)?.on ?? '') ? entry.on : on;
  const added = kind === undefined ? [] : [{ version, on: decided, why: reason, kind }];
  const after = { ...json, version, changes: [...previous.changes, ...added] };
  return parseJson(file.name, editJson(file.text, json, after));
}
