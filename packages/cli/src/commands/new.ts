import type { Command } from 'commander';
import { makeRulebook } from '../new/make-rulebook.js';
import { showMade } from '../new/show-made.js';
import type { Session } from '../session.js';

const AFTER = `
Examples:
  guildhall new cpd/xyz
  guildhall new cpd/xyz --out drafts/xyz.json

What is written is small and whole: one number, one requirement, its reasons,
and examples at its border and on both sides. It passes guildhall test as it
is. A file that is there is left alone, and the exit code is then 2.`;

interface NewOptions {
  readonly out?: string;
  readonly json?: true;
}

/** `guildhall new`: a rulebook to begin with. */
export function addNew(program: Command, session: Session): void {
  program
    .command('new')
    .description('Writes a rulebook to begin with, which passes every check.')
    .argument('<scheme>', 'room and body of the scheme, such as cpd/xyz')
    .option('--out <file>', 'the file to write (default: rules/<scheme>.json)')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (scheme: string, { out: file, json }: NewOptions) => {
      const { world, out } = session;
      const made = await makeRulebook(world, scheme, file);
      await (json === true ? out.json(made) : out.line(showMade(made, out)));
    });
}
