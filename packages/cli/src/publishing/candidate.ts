import type { RulebookDocument } from '@guildhall/core';
import { rollBack } from '@guildhall/core/change';
import { hashOf } from '@guildhall/core/load';
import { badInput } from '../input/bad-input.js';
import type { JsonFile } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import { readSources, type SourceDocument } from '../input/read-sources.js';
import { writeFile } from '../output/write-file.js';
import type { FoundFile } from '../testing/find-files.js';
import type { World } from '../world.js';
import { editJson } from './edit-json.js';
import type { Shelf, ShelvedVersion } from './read-shelf.js';
import { versionWritten } from './version-written.js';

/** How `publish` was asked to go about it. */
export interface PublishOptions {
  readonly on: string;
  readonly writeVersion: boolean;
  readonly why: string | undefined;
  /** The version to go back to. */
  readonly rollback: string | undefined;
}

/** A rulebook that may be published. */
export interface Candidate {
  readonly id: string;
  readonly file: JsonFile;
  readonly hash: string;
  readonly sources: readonly SourceDocument[] | undefined;
  readonly current: ShelvedVersion | undefined;
  /** The file on the disk that was given its version, or what it goes back to. */
  readonly written?: string;
}

/**
 * Makes what is to be published of a file that was found: as it is, with its version written, or rolled back.
 *
 * @returns `undefined` for a file that is no rulebook and was only found on the way.
 * @throws Stop where it cannot be made.
 */
export async function readCandidate(
  world: World,
  shelf: Shelf,
  found: FoundFile,
  options: PublishOptions,
): Promise<Candidate | undefined> {
  const file = parseJson(found.name, found.text);
  const { format, id } = (file.value ?? {}) as { readonly format?: unknown; readonly id?: unknown };
  if (typeof format !== 'string' || !format.startsWith('guildhall/rulebook@')) {
    if (!found.named) return undefined;
    const says = 'Only rulebooks are published, and this is none: its "format" should be "guildhall/rulebook@1".';
    throw badInput('not-a-rulebook', says, { file: file.name, line: 1, column: 1 });
  }
  const name = String(id);
  const current = await shelf.current(name);
  const made = await madeOf(shelf, file, name, current, options);
  const text = found.text.startsWith('\ufeff') ? `\ufeff${made.text}` : made.text;
  const isWritten = options.writeVersion && text !== found.text;
  if (isWritten) {
    if (found.path === undefined)
      throw badInput(
        'not-on-disk',
        'A version can be written into a file on the disk only: save it, and name its path.',
        { file: file.name },
      );
    await writeFile(world, found.path, text);
  }
  return {
    id: name,
    file: made,
    hash: hashOf(made.value),
    sources: found.path === undefined ? undefined : await readSources(world, found.path),
    current,
    ...(isWritten ? { written: found.name } : {}),
  };
}

async function madeOf(
  shelf: Shelf,
  file: JsonFile,
  id: string,
  current: ShelvedVersion | undefined,
  { on, rollback, writeVersion, why }: PublishOptions,
): Promise<JsonFile> {
  if (rollback === undefined) return writeVersion ? versionWritten(file, current?.document, { on, why }) : file;
  const earlier = await shelf.version(id, rollback);
  const again = rollBack(current!.document, earlier.document, { on, why: why ?? `Back to version ${rollback}.` });
  if (again === undefined) {
    const says = `Version ${current!.version.version} of ${id}, which is published, says what ${rollback} said from now on: there is nothing to take back.`;
    throw badInput('nothing-to-roll-back', says, { file: file.name });
  }
  // Names that are undefined would be there for editJson and not for JSON.
  const after = JSON.parse(JSON.stringify(again)) as RulebookDocument;
  return parseJson(file.name, editJson(earlier.file.text, earlier.document, after));
}
