import type { PlacedProblem } from '../input/placed-problem.js';
import type { Paint } from './printer.js';

/** A problem as one line, as compilers write them: `file:line:column: /pointer: what is wrong. [code]`. */
export function showProblem(problem: PlacedProblem, paint: Paint): string {
  const { file, line, column, at, code, says } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = place === '' ? 'guildhall' : place;
  return `${paint.bold(where)}: ${at === '' ? '' : `${at}: `}${says} ${paint.dim(`[${code}]`)}`;
}
