import { basename, dirname, join } from 'node:path';
import type { Files, Output, World } from './world.js';

/** What a world in memory is made of. Everything has a default. */
export interface MemoryWorldOptions {
  /** Texts by absolute path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where a path that is not among `files` is looked for. */
  readonly beneath?: Files;
  readonly stdin?: string;
  readonly now?: string;
  readonly environment?: World['environment'];
  /** Whether both output streams are terminals. */
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly folder?: string;
  readonly rules?: string;
  /** What answers addresses; without it every one refuses the connection. */
  readonly fetch?: World['fetch'];
  /** Texts in git revisions, by `REVISION:/absolute/path`. Without it there is no git. */
  readonly revisions?: Readonly<Record<string, string>>;
}

/** A world in memory, with what was written to it. */
export interface MemoryWorld extends World {
  readonly written: { readonly stdout: string; readonly stderr: string };
  /** Files that were written, by their absolute paths. */
  readonly saved: Readonly<Record<string, string>>;
}

/**
 * A world that touches nothing: files, streams, clock and network are values. For trying commands in a test.
 *
 * By default the folder is `/home`, the day 22 November 2026, and nobody answers on the network.
 */
export function memoryWorld(options: MemoryWorldOptions = {}): MemoryWorld {
  const written = { stdout: '', stderr: '' };
  const saved: Record<string, string> = {};
  const output = (name: 'stdout' | 'stderr'): Output => ({
    isTerminal: options.isTerminal ?? false,
    columns: options.columns ?? 80,
    write(text) {
      written[name] += text;
      return Promise.resolve();
    },
  });
  return {
    written,
    saved,
    stdin: pieces(options.stdin ?? ''),
    stdout: output('stdout'),
    stderr: output('stderr'),
    files: filesOf({ ...options.files }, options.beneath, saved),
    fetch: options.fetch ?? (() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }))),
    gitShow: revisionsOf(options.revisions),
    now: () => new Date(options.now ?? '2026-11-22T12:00:00Z'),
    environment: options.environment ?? {},
    folder: options.folder ?? '/home',
    rules: options.rules ?? '/rules',
    version: '0.0.0',
  };
}

function revisionsOf(texts: MemoryWorldOptions['revisions']): World['gitShow'] {
  return (folder, revision, path) => {
    if (texts === undefined) return Promise.reject(Object.assign(new Error('no git'), { code: 'ENOENT' }));
    const text = texts[`${revision}:${join(folder, path)}`];
    if (text !== undefined) return Promise.resolve(text);
    const known = Object.keys(texts).some((one) => one.startsWith(`${revision}:`));
    const stderr = known
      ? `fatal: path '${path}' does not exist in '${revision}'`
      : `fatal: invalid object name '${revision}'.`;
    return Promise.reject(Object.assign(new Error(stderr), { code: 128, stderr }));
  };
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new TextEncoder().encode(text);
}

function filesOf(texts: Record<string, string>, beneath: Files | undefined, saved: Record<string, string>): Files {
  const missing = (path: string): Error => Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
  const inside = (path: string): string[] => Object.keys(texts).filter((one) => one.startsWith(`${path}/`));
  return {
    read(path) {
      const text = texts[path];
      if (text !== undefined) return Promise.resolve(text);
      return beneath?.read(path) ?? Promise.reject(missing(path));
    },
    open(path) {
      const text = texts[path];
      return text === undefined && beneath !== undefined ? beneath.open(path) : pieces(text ?? '');
    },
    kind(path) {
      if (texts[path] !== undefined) return Promise.resolve('file');
      if (inside(path).length > 0) return Promise.resolve('folder');
      return beneath?.kind(path) ?? Promise.resolve('nothing');
    },
    async list(path) {
      const names = inside(path).map((one) => {
        const rest = one.slice(path.length + 1);
        return dirname(rest) === '.' ? basename(rest) : `${rest.split('/')[0] ?? ''}/`;
      });
      const isBelow = names.length === 0 || (await beneath?.kind(path)) === 'folder';
      const below = isBelow ? await (beneath?.list(path) ?? Promise.reject(missing(path))) : [];
      return [...new Set([...names, ...below])].sort();
    },
    // What lies beneath is never written to.
    write(path, text) {
      texts[path] = text;
      saved[path] = text;
      return Promise.resolve();
    },
    rename(from, to) {
      const text = texts[from];
      if (text === undefined) return Promise.reject(missing(from));
      texts[to] = saved[to] = text;
      Reflect.deleteProperty(texts, from);
      Reflect.deleteProperty(saved, from);
      return Promise.resolve();
    },
    // Here a folder is there once there is a file in it.
    makeFolder: () => Promise.resolve(),
  };
}
