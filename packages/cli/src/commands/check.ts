import type { Command } from 'commander';
import { checkFile, type CheckFileOptions } from '../checking/check-file.js';
import type { CheckedFile, CheckReport, PlacedFinding } from '../checking/check-report.js';
import { showCounts, showFiles, showFinding, showWhereToRead } from '../checking/show-checked.js';
import { versionBefore } from '../checking/version-before.js';
import { badInput } from '../input/bad-input.js';
import { readDay } from '../input/read-day.js';
import type { Session } from '../session.js';
import { findFiles } from '../testing/find-files.js';

const AFTER = `
An error is somebody answered wrongly, or a file that cannot be read; a warning
is mended, or accepted in the file with a reason, a role and a last day.
docs/findings.md says what each finding means.

Examples:
  guildhall check
  guildhall check cpd/ima my-scheme.json
  guildhall check --previous HEAD
  guildhall check cpd/ima --examples-strength
  guildhall check --json

With --previous each rulebook is also held to the version before: what has
applied may not change, and the version says what did.

Exit codes: 0 no error, 1 an error, 2 bad input.`;

interface CheckOptions {
  readonly json?: true;
  readonly on?: string;
  readonly previous?: string;
  readonly examplesStrength?: true;
}

/** `guildhall check`: everything that can be found out about a rulebook before it is published. */
export function addCheck(program: Command, session: Session): void {
  program
    .command('check')
    .description('Checks rulebooks: shape, names, sources, whom they answer wrongly, examples and guarantees.')
    .argument('[path...]', 'files, folders, ids or addresses (default: all rules that are shipped)')
    .option('--on <date>', 'today, as YYYY-MM-DD: what has gone stale by then (default: today)')
    .option('--previous <version>', 'what came before: a git revision, a file, or an address')
    .option('--examples-strength', 'make every small mistake, and see whether an example notices')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const report = await checkAll(session, paths, options);
      const { out } = session;
      if (options.json === true) await out.json(report);
      else {
        const open = report.files.flatMap(({ findings }) => findings.filter(({ accepted }) => accepted === undefined));
        for (const finding of open) await out.line(showFinding(finding, out));
        const toRead = showWhereToRead(open, out);
        const closing = [showCounts(report, out), ...(toRead === undefined ? [] : [toRead])];
        await out.line([...showFiles(report.files, out), ...closing].join('\n'));
      }
      session.finish(report.errors > 0 ? 1 : 0);
    });
}

async function checkAll(
  { world }: Session,
  paths: readonly string[],
  { on, previous, examplesStrength }: CheckOptions,
): Promise<CheckReport> {
  const files: CheckedFile[] = [];
  const how: CheckFileOptions = {
    on: readDay(world, on),
    measures: examplesStrength === true,
    ...(previous === undefined ? {} : { previousOf: (id, found) => versionBefore(world, previous, id, found) }),
  };
  for await (const found of findFiles(world, paths)) {
    const checked = await checkFile(world, found, how);
    if (checked !== undefined) files.push(checked);
  }
  if (files.length === 0) throw badInput('nothing-to-check', `There is no rulebook in ${paths.join(', ')}.`);
  const findings = files.flatMap((file) => file.findings);
  const counted = (is: (finding: PlacedFinding) => boolean): number => findings.filter(is).length;
  return {
    files,
    errors: counted(({ severity }) => severity === 'E'),
    warnings: counted(({ severity, accepted }) => severity === 'W' && accepted === undefined),
    accepted: counted(({ accepted }) => accepted !== undefined),
    hints: counted(({ severity, accepted }) => severity === 'H' && accepted === undefined),
  };
}
