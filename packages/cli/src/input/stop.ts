import type { PlacedProblem } from './placed-problem.js';

/**
 * Ends a command because of what it was given. Shown as its problems, never as a stack; the exit code is 2.
 */
export class Stop extends Error {
  readonly problems: readonly PlacedProblem[];

  constructor(problems: readonly PlacedProblem[]) {
    super(problems.map((problem) => problem.says).join('\n'));
    this.name = 'Stop';
    this.problems = problems;
  }
}
