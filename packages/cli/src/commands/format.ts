import type { Command } from 'commander';
import { formatFile } from '../formatting/format-file.js';
import type { FormatReport, FormattedFile } from '../formatting/format-report.js';
import { showFormatted } from '../formatting/show-formatted.js';
import { badInput } from '../input/bad-input.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import { Stop } from '../input/stop.js';
import { showProblem } from '../output/show-problem.js';
import type { Session } from '../session.js';
import { findFiles } from '../testing/find-files.js';

const AFTER = `
Examples:
  guildhall format rules/cpd/ima.json
  guildhall format --check

Names come into the order of the schema, and the values of a parameter into
that of their dates. What the rulebook means, and its hash, stay.

Exit codes: 0 done, 1 with --check a file is not formatted, 2 a file could not
be formatted.`;

interface FormatOptions {
  readonly check?: boolean;
  readonly json?: true;
}

/** `guildhall format`: rulebooks in one order and one layout. */
export function addFormat(program: Command, session: Session): void {
  program
    .command('format')
    .description('Puts the names of rulebooks into one order, and their text into one layout.')
    .argument('[path...]', 'files, folders or ids (default: all rules that are shipped)')
    .option('--check', 'write nothing; say which are not formatted')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], { check = false, json }: FormatOptions) => {
      const { out, err } = session;
      const report = await formatAll(session, paths, check);
      if (json === true) await out.json(report);
      else if (report.files.length > 0) await out.line(showFormatted(report, check, out.paint));
      for (const problem of report.problems) await err.line(showProblem(problem, err.paint));
      session.finish(report.problems.length > 0 ? 2 : check && report.changed > 0 ? 1 : 0);
    });
}

async function formatAll({ world }: Session, paths: readonly string[], check: boolean): Promise<FormatReport> {
  const files: FormattedFile[] = [];
  const problems: PlacedProblem[] = [];
  for await (const found of findFiles(world, paths)) {
    try {
      const file = await formatFile(world, found, check);
      if (file !== undefined) files.push(file);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.push(...error.problems);
    }
  }
  if (files.length === 0 && problems.length === 0)
    throw badInput('nothing-to-format', `There is no rulebook in ${paths.join(', ')}.`);
  return { files, changed: files.filter(({ wasFormatted }) => !wasFormatted).length, problems };
}
