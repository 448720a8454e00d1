import type { Command } from 'commander';
import { badInput } from '../input/bad-input.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import { Stop } from '../input/stop.js';
import { align } from '../output/align.js';
import { showProblem } from '../output/show-problem.js';
import type { Session } from '../session.js';
import { findFiles } from '../testing/find-files.js';
import { showFailure } from '../testing/show-failure.js';
import { showTotals } from '../testing/show-totals.js';
import { testFile } from '../testing/test-file.js';
import type { FileReport, TestReport } from '../testing/test-report.js';

const AFTER = `
Examples:
  guildhall test
  guildhall test rules/cpd cpd/ima my-scheme.json

Exit codes: 0 all passed, 1 an example failed, 2 a file could not be tested.`;

/** `guildhall test`: every example of every rulebook. */
export function addTest(program: Command, session: Session): void {
  program
    .command('test')
    .description('Runs every example of every rulebook, and checks sources and catalogues.')
    .argument('[path...]', 'files, folders, ids or addresses (default: all rules that are shipped)')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (paths: readonly string[], { json }: { readonly json?: true }) => {
      const report = await testAll(session, paths);
      const { out, err } = session;
      if (json === true) await out.json(report);
      else {
        for (const failure of report.files.flatMap((file) => file.failures)) await out.line(showFailure(failure, out));
        const rows = report.files.map(({ id, passed, failures }) => [
          failures.length > 0 ? out.paint.red('✗') : out.paint.green('✓'),
          id,
          `${passed} of ${passed + failures.length}`,
        ]);
        await out.line([...align(rows, [2]), showTotals(report, out.paint)].join('\n'));
      }
      const warnings = report.files.flatMap((file) => file.warnings);
      for (const warning of warnings)
        await err.line(showProblem({ ...warning, says: `Perhaps a slip: ${warning.says}` }, err.paint));
      for (const problem of report.problems) await err.line(showProblem(problem, err.paint));
      session.finish(report.problems.length > 0 ? 2 : report.failed > 0 ? 1 : 0);
    });
}

async function testAll({ world }: Session, paths: readonly string[]): Promise<TestReport> {
  const files: FileReport[] = [];
  const problems: PlacedProblem[] = [];
  for await (const found of findFiles(world, paths)) {
    try {
      const report = await testFile(world, found);
      if (report !== undefined) files.push(report);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      problems.push(...error.problems);
    }
  }
  if (files.length === 0 && problems.length === 0) {
    throw badInput('nothing-to-test', `There is no rulebook in ${paths.join(', ')}.`);
  }
  const failed = files.reduce((sum, { failures }) => sum + failures.length, 0);
  return { files, passed: files.reduce((sum, { passed }) => sum + passed, 0), failed, problems };
}
