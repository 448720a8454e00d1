import { CommanderError } from 'commander';
import { createProgram } from './create-program.js';
import type { ExitCode } from './exit-code.js';
import { commandProblem } from './input/command-problem.js';
import type { PlacedProblem } from './input/placed-problem.js';
import { Stop } from './input/stop.js';
import { createPrinter } from './output/printer.js';
import { showProblem } from './output/show-problem.js';
import type { Session } from './session.js';
import type { World } from './world.js';

/**
 * Runs the command line in a world.
 *
 * What is wrong with the input is told on the error stream, each problem with its code and place; with
 * `--json` also as `{ "problems": [ … ] }` where the answer would be.
 *
 * @param argv - the arguments, without the program's own name.
 */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const out = createPrinter(world.stdout, world.environment);
  const err = createPrinter(world.stderr, world.environment);
  const session: Session = { world, out, err, finish: (how) => void (code = how) };
  try {
    await createProgram(session).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    const problems = error instanceof Stop ? error.problems : problemsOf(error);
    if (problems === undefined) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      await err.line(`This is a fault of guildhall, not of your input. Please report it:\n${told}`);
      return 70;
    }
    if (problems.length === 0) return 0;
    if (argv.includes('--json')) await out.json({ problems });
    for (const problem of problems) await err.line(showProblem(problem, err.paint));
    return 2;
  }
}

function problemsOf(error: unknown): readonly PlacedProblem[] | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  return error.exitCode === 0 ? [] : [commandProblem(error)];
}
