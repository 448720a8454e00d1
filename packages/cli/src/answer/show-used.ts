import type { Used } from '@guildhall/core';
import { align } from '../output/align.js';
import type { Paint } from '../output/printer.js';

/** What a decision rests on, so that it can be told apart and made again. */
export function showUsed(used: Used, paint: Paint): string[] {
  const clock = used.clock === undefined || used.clock === used.on ? '' : `, by the rules of ${used.clock}`;
  return align([
    [paint.dim('Rulebook'), `${used.id} ${used.version}`],
    [paint.dim('Hash'), used.hash],
    [paint.dim('On'), `${used.on}${clock}`],
  ]);
}
