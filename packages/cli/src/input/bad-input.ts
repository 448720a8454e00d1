import { Stop } from './stop.js';
import type { PlacedProblem } from './placed-problem.js';

/** A {@link Stop} for one problem. `code` is without its `cli/`. */
export function badInput(code: string, says: string, where: Partial<PlacedProblem> = {}): Stop {
  return new Stop([{ at: '', ...where, code: `cli/${code}`, says }]);
}
