import { join, relative } from 'node:path';
import {
  checkIndex,
  findPublished,
  loadPublished,
  type PublishedIndex,
  type PublishedVersion,
} from '@guildhall/core/load';
import type { RulebookDocument } from '@guildhall/core';
import { badInput } from '../input/bad-input.js';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import { Stop } from '../input/stop.js';
import type { World } from '../world.js';

/** A version that is published, with its file. */
export interface ShelvedVersion {
  readonly version: PublishedVersion;
  readonly file: JsonFile;
  readonly document: RulebookDocument;
}

/** A folder that a host serves: the index in it, as it was read. */
export interface Shelf {
  /** The path of the folder. */
  readonly folder: string;
  /** The path of the index. */
  readonly path: string;
  /** The text of the index; `undefined` before anything is published. */
  readonly text: string | undefined;
  readonly index: PublishedIndex;
  /** The version that is published now, if there is one. @throws Stop where its file is not what was published. */
  readonly current: (id: string) => Promise<ShelvedVersion | undefined>;
  /** One version by its number. @throws Stop where there is none, or its file is not what was published. */
  readonly version: (id: string, version: string) => Promise<ShelvedVersion>;
}

/**
 * Opens the folder that is published to. One without an index is empty.
 *
 * @throws Stop where there is an index that is broken: nothing is published over it.
 */
export async function readShelf(world: World, folder: string): Promise<Shelf> {
  const path = join(folder, 'index.json');
  const nameOf = (one: string): string => relative(world.folder, one);
  const text = (await world.files.kind(path)) === 'file' ? await world.files.read(path) : undefined;
  const index =
    text === undefined ? { format: 'guildhall/index@1' as const, rulebooks: {} } : indexOf(nameOf(path), text);

  const read = async (id: string, version: PublishedVersion): Promise<ShelvedVersion> => {
    const place = join(folder, version.file);
    if ((await world.files.kind(place)) !== 'file') {
      const says = `The index names ${version.file} for ${id} ${version.version}, and there is no such file: put it back.`;
      throw badInput('archive-broken', says, { file: nameOf(path) });
    }
    const file = parseJson(nameOf(place), await world.files.read(place));
    const loaded = loadPublished(file.value, id, version);
    if (!loaded.ok) throw new Stop(placeProblems(file, loaded.problems));
    return { version, file, document: file.value as RulebookDocument };
  };
  return {
    folder,
    path,
    text,
    index,
    current: async (id) => {
      const found = findPublished(index, id);
      return found.ok ? read(id, found.value) : undefined;
    },
    version: async (id, wanted) => {
      const entry = index.rulebooks[id];
      const known = entry === undefined ? [] : [...entry.versions, entry];
      const found = known.find(({ version }) => version === wanted);
      if (found !== undefined) return read(id, found);
      const rest =
        known.length === 0 ? 'Nothing of it is.' : `There are ${known.map(({ version }) => version).join(', ')}.`;
      throw badInput('no-such-version', `Version ${wanted} of ${id} is not published here. ${rest}`, {
        file: nameOf(path),
      });
    },
  };
}

function indexOf(name: string, text: string): PublishedIndex {
  const file = parseJson(name, text);
  const checked = checkIndex(file.value);
  if (!checked.ok) throw new Stop(placeProblems(file, checked.problems));
  return checked.value;
}
