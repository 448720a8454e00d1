import type { Answer } from '@guildhall/core';
import type { Paint } from './printer.js';

/** An answer in its colour, written so that it reads without one. */
export function paintAnswer(answer: Answer, paint: Paint): string {
  switch (answer) {
    case 'yes':
      return paint.green(answer);
    case 'no':
      return paint.red(answer);
    case 'unknown':
      return paint.yellow(answer);
    case 'not-applicable':
      return paint.dim('not applicable');
  }
}
