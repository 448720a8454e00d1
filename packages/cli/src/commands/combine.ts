import { type Command, Option } from 'commander';
import type { CompletionCost } from '@guildhall/core/qualifications';
import { combineUnits } from '../combine/combine-units.js';
import { readCatalogue } from '../combine/read-catalogue.js';
import { showCombined } from '../combine/show-combined.js';
import type { Session } from '../session.js';

const AFTER = `
Examples:
  guildhall combine 500/9810/X --complete
  guildhall combine 500/9810/X --units RR03C
  guildhall combine 600/1276/6 --pathway van --complete --cost credit --json

Units are named by number or reference and added to the mandatory ones; linked
units come along. The exit code is 0 whether or not the selection is OK, and 2
when something given is wrong.`;

interface CombineOptions {
  readonly units?: readonly string[];
  readonly pathway?: string;
  readonly complete?: true;
  readonly cost?: CompletionCost;
  readonly json?: true;
}

/** `guildhall combine`: how chosen units stand against a rule of combination, and what would complete them. */
export function addCombine(program: Command, session: Session): void {
  program
    .command('combine')
    .usage('<catalogue> [options]')
    .description('Judges units against the rule of combination of a qualification, and completes them.')
    .argument('<catalogue>', 'the number of a qualification, such as 500/9810/X; a path; or an address')
    .option('--units <names>', 'units by number or reference, with commas between them', listOf)
    .option('--pathway <name>', 'which pathway of the qualification, where it has some')
    .option('--complete', 'find the smallest ways to complete the selection, with proof')
    .addOption(
      new Option(
        '--cost <measure>',
        'what the smallest way has least of, units unless named; implies --complete',
      ).choices(['units', 'credit', 'hours']),
    )
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (reference: string, options: CombineOptions) => {
      const { world, out } = session;
      const { catalogue } = await readCatalogue(world, reference, options.pathway);
      const cost = options.cost ?? (options.complete === true ? 'units' : undefined);
      const combined = combineUnits(catalogue, options.units ?? [], cost);
      await (options.json === true ? out.json(combined) : out.line(showCombined(catalogue, combined, out)));
    });
}

function listOf(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}
