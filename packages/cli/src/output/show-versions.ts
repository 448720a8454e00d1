import type { Used } from '@guildhall/core';
import { align } from './align.js';
import type { Paint } from './printer.js';

type Version = Pick<Used, 'id' | 'version' | 'hash'>;

/** Two versions of a rulebook, each with the beginning of its hash: enough to tell them apart. */
export function showVersions(
  { previous, next }: { readonly previous: Version; readonly next: Version },
  paint: Paint,
): string[] {
  const show = ({ id, version, hash }: Version): string => `${id} ${version}  ${hash.slice(0, 16)}…`;
  return align([
    [paint.dim('Before'), show(previous)],
    [paint.dim('After'), show(next)],
  ]);
}
