import { resolve } from 'node:path';
import type { Command } from 'commander';
import { badInput } from '../input/bad-input.js';
import { readDay } from '../input/read-day.js';
import { showProblem } from '../output/show-problem.js';
import { type Approving, publishRulebooks } from '../publishing/publish-rulebooks.js';
import { readShelf } from '../publishing/read-shelf.js';
import { showPublished } from '../publishing/show-published.js';
import type { Session } from '../session.js';

const AFTER = `
Examples:
  guildhall publish cpd/ima --to site/rules
  guildhall publish cpd/ima --to site/rules --write-version --why "As decided."
  guildhall publish cpd/ima --to site/rules --rollback 1.0.0
  guildhall publish --to site/rules --require-approval --by "Ann Lee"

The folder then holds index.json, which a page is pointed at, and every version
that was ever published, by its hash. All are published or none.

Exit codes: 0 published, or nothing was new; 1 a check failed or an approval is
missing; 2 bad input, told with its place.`;

interface Options {
  readonly to: string;
  readonly on?: string;
  readonly writeVersion?: true;
  readonly why?: string;
  readonly rollback?: string;
  readonly requireApproval?: true;
  readonly by?: string;
  readonly approvals?: string;
  readonly json?: true;
}

/** `guildhall publish`: checks rulebooks, and puts them where pages and portals follow them. */
export function addPublish(program: Command, session: Session): void {
  program
    .command('publish')
    .description('Checks rulebooks and publishes those that have changed: an archive by hash, and an index.')
    .argument('[path...]', 'files, folders or ids (default: all rules that are shipped)')
    .requiredOption('--to <folder>', 'the folder that a host serves')
    .option('--on <date>', 'the day of publishing, YYYY-MM-DD (default: today in London)')
    .option('--write-version', 'write the version, and an entry of changes, into the file first')
    .option('--why <text>', 'why the version is made, for its entry of changes')
    .option('--rollback <version>', 'say again what this version said, as a new version')
    .option('--require-approval', 'publish only what somebody else has approved')
    .option('--by <name>', 'who made the change, and so cannot approve it')
    .option('--approvals <path>', 'the folder or file of the approvals (default: approvals)')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], options: Options) => {
      const { world, out, err } = session;
      const approving = approvingOf(options);
      if (options.why !== undefined && options.writeVersion !== true && options.rollback === undefined)
        throw badInput(
          'why-of-nothing',
          '--why is told in the entry that --write-version or --rollback makes: add one of them.',
        );
      if (options.rollback !== undefined && paths.length !== 1)
        throw badInput('one-to-roll-back', '--rollback takes one rulebook back: name it, such as cpd/ima.');
      const shelf = await readShelf(world, resolve(world.folder, options.to));
      const told = await publishRulebooks(
        world,
        shelf,
        paths,
        {
          on: readDay(world, options.on),
          writeVersion: options.writeVersion === true,
          why: options.why,
          rollback: options.rollback,
        },
        approving,
      );
      await (options.json === true ? out.json(told) : out.line(showPublished(told, out)));
      for (const problem of [...told.warnings, ...told.problems]) await err.line(showProblem(problem, err.paint));
      if (options.writeVersion !== true && told.problems.some(({ code }) => code === 'lint/version-wrong'))
        await err.line('To have the version and its entry written for you: --write-version --why TEXT');
      session.finish(told.problems.length > 0 ? 1 : 0);
    });
}

function approvingOf({ requireApproval, by, approvals }: Options): Approving | undefined {
  if (requireApproval !== true) {
    if (by === undefined && approvals === undefined) return undefined;
    throw badInput('no-approval-asked', '--by and --approvals say whose approval counts: add --require-approval.');
  }
  if (by === undefined || by.trim() === '')
    throw badInput('missing-option', 'Say who made the change, so that somebody else approves it: --by NAME.');
  return { by, approvals: approvals ?? 'approvals' };
}
