import { formatInstant, parseInstant, type Rulebook } from '@guildhall/core';
import type { Catalogue } from '@guildhall/core/qualifications';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import type { StoreFile } from '@guildhall/store';
import { createTestPortal } from '../create-test-portal.js';
import { givenSmallWorld, type SmallWorld } from './small-world.js';
import { tellWhatCameBefore } from './under-way.js';

/** What a world is made of. */
export interface WorldParts {
  readonly rulebooks: Readonly<Record<string, Rulebook>>;
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** The instant at which each run begins. */
  readonly start: string;
}

/** A small world as it is when a run begins. */
export interface PreparedWorld extends SmallWorld {
  readonly file: StoreFile;
}

const FORTY_FIVE_DAYS = 45 * 86_400_000;

/** Lives in a small world until a trial starts, once for all of its runs. */
export async function prepareWorld({ rulebooks, catalogues, start }: WorldParts): Promise<PreparedWorld> {
  const identity = createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 1 });
  const options = { identity, catalogues, payments: { charge: () => Promise.resolve() } };
  const now = formatInstant(parseInstant(start) - FORTY_FIVE_DAYS);
  const world = createTestPortal({ rulebooks, now, options });
  const small = await givenSmallWorld(world, start);
  const before = await tellWhatCameBefore(world, start);
  const file = await world.store.exportAll();
  return {
    ...small,
    fixed: { ...small.fixed, ...before.fixed },
    // What was sent and decided before counts for nothing in a run, and every step would compare it anew.
    file: { ...file, tables: { ...file.tables, commands: [], decisions: [] } },
  };
}
