import { badInput } from './bad-input.js';
import type { Stop } from './stop.js';

const SAYS: Readonly<Record<string, readonly [code: string, says: string]>> = {
  ENOENT: ['no-such-file', 'There is no such file: check the path.'],
  ENOTDIR: ['no-such-file', 'There is no such file: check the path.'],
  EISDIR: ['is-a-folder', 'This is a folder: name a file in it.'],
  EACCES: ['not-allowed-to-read', 'This file may not be read: check its permissions.'],
  EPERM: ['not-allowed-to-read', 'This file may not be read: check its permissions.'],
  ERR_STRING_TOO_LONG: ['too-large', 'This file is too large to read at once: write one object a line, as JSON Lines.'],
};

/** Why a file could not be read; `undefined` for an error that no file explains. */
export function fileProblem(name: string, error: unknown): Stop | undefined {
  const known = SAYS[(error as { readonly code?: string } | null)?.code ?? ''];
  return known === undefined ? undefined : badInput(known[0], known[1], { file: name });
}
