import type { Problem, Result, Rulebook } from '@guildhall/core';
import { checkIndex, findPublished, loadPublished } from '@guildhall/core/load';

/** Rulebooks as they are published, for a portal that follows them. */
export interface FollowedRulebooks {
  /** By id: always those that were published when somebody last looked. Hand this very record to `createPortal`. */
  readonly rulebooks: Readonly<Record<string, Rulebook>>;
  /** Tells when there are others. @returns what ends it. */
  readonly onRulebooks: (listener: () => void) => () => void;
  /**
   * Looks at the index again, and takes over what has been published since: all of it, or nothing where anything is
   * wrong with it. It never throws.
   *
   * @returns the ids of those that are new, or what is wrong; then the rulebooks before go on.
   */
  readonly refresh: () => Promise<Result<readonly string[], Problem>>;
}

/** What a portal follows. */
export interface FollowOptions {
  /** Reads JSON by its path from the folder of the index on: `index.json`, or `archive/….json`. */
  readonly read: (file: string) => Promise<unknown>;
  /** Default: every rulebook that the index has when it is first read. */
  readonly ids?: readonly string[];
}

/**
 * Opens the rulebooks of an index, and goes on following it.
 *
 * Each file is held to the hash that the index has of it. A command or view that is under way ends with the
 * rulebooks it began with.
 *
 * @returns what to spread into the options of `createPortal`, or what is wrong with the index or a file of it.
 *
 * @example
 * ```ts
 * const followed = await followPublished({ read: async (file) => (await fetch(`https://rules.example/${file}`)).json() });
 * if (!followed.ok) throw new Error(followed.problems.map(({ says }) => says).join('\n'));
 * const portal = createPortal({ ...followed.value, store, clock, deliver });
 * setInterval(() => void followed.value.refresh(), 60_000);
 * ```
 */
export async function followPublished({ read, ids }: FollowOptions): Promise<Result<FollowedRulebooks, Problem>> {
  const listeners = new Set<() => void>();
  const rulebooks: Record<string, Rulebook> = {};
  let wanted = ids;

  const look = async (): Promise<Result<readonly string[], Problem>> => {
    const index = checkIndex(await read('index.json'));
    if (!index.ok) return index;
    wanted ??= Object.keys(index.value.rulebooks);
    const opened: [string, Rulebook][] = [];
    for (const id of wanted) {
      const version = findPublished(index.value, id);
      if (!version.ok) return version;
      if (rulebooks[id]?.hash === version.value.hash) continue;
      const loaded = loadPublished(await read(version.value.file), id, version.value);
      if (!loaded.ok) return loaded;
      opened.push([id, loaded.value]);
    }
    for (const [id, rulebook] of opened) rulebooks[id] = rulebook;
    if (opened.length > 0) for (const listener of [...listeners]) listener();
    return { ok: true, value: opened.map(([id]) => id) };
  };
  const refresh: FollowedRulebooks['refresh'] = async () => {
    try {
      return await look();
    } catch (error) {
      const says = `The published rules cannot be read: ${error instanceof Error ? error.message : String(error)}. Those before go on.`;
      return { ok: false, problems: [{ code: 'portal/rules-not-read', at: '', says }] };
    }
  };
  const onRulebooks: FollowedRulebooks['onRulebooks'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const first = await refresh();
  return first.ok ? { ok: true, value: { rulebooks, onRulebooks, refresh } } : first;
}
