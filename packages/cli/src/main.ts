import { nodeWorld } from './node-world.js';
import { run } from './run.js';

/**
 * What `guildhall` does with its arguments, in this process.
 *
 * @param argv - the arguments, without the program's own name.
 * @returns the exit code: 0 done, 1 a check failed, 2 bad input, 70 a fault of the command itself.
 */
export function main(argv: readonly string[]): Promise<number> {
  return run(argv, nodeWorld());
}
