import { diff } from '@guildhall/core/diff';
import { Command } from 'commander';
import { addApprove } from './commands/approve.js';
import { addCheck } from './commands/check.js';
import { addCombine } from './commands/combine.js';
import { addDecide } from './commands/decide.js';
import { addDiff } from './commands/diff.js';
import { addExplain } from './commands/explain.js';
import { addFormat } from './commands/format.js';
import { addImpact } from './commands/impact.js';
import { addNew } from './commands/new.js';
import { addPublish } from './commands/publish.js';
import { addQuote } from './commands/quote.js';
import { addSchema } from './commands/schema.js';
import { addTest } from './commands/test.js';
import { addWorld } from './commands/world.js';
import { otherChanges } from './diff/other-changes.js';
import { todayInLondon } from './input/today-in-london.js';
import type { Session } from './session.js';

const AFTER = `
RULEBOOK is a path, an address (https://…) or an id such as cpd/ima.
What a command does and takes: guildhall COMMAND --help

Exit codes: 0 done, whatever the answer; 1 a check failed; 2 bad input, told
with its place.`;

/** The command line with all its commands. It writes to the session's streams and never ends the process. */
export function createProgram(session: Session): Command {
  const { out, err, world } = session;
  const program = new Command('guildhall')
    .description('Decides, explains and checks by rulebooks: the rules of a scheme, written as JSON.')
    .version(world.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      writeOut: (text) => void out.raw(text),
      writeErr: (text) => void err.raw(text),
      // What is wrong is told once, by run, in the form of all other problems.
      outputError: () => undefined,
      getOutHelpWidth: () => out.width,
      getErrHelpWidth: () => err.width,
      getOutHasColors: () => out.paint.isColorSupported,
      getErrHasColors: () => err.paint.isColorSupported,
    })
    .exitOverride()
    .addHelpText('after', AFTER);
  for (const add of [addDecide, addExplain, addQuote, addCombine]) add(program, session);
  addDiff(program, session, {
    diff,
    otherChanges: (previous, next) => otherChanges(previous, next, todayInLondon(world.now())),
  });
  for (const add of [addImpact, addCheck, addTest, addFormat, addSchema, addNew, addPublish, addApprove, addWorld])
    add(program, session);
  return program;
}
