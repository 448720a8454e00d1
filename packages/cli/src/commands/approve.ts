import { join, resolve } from 'node:path';
import { dateInWords } from '@guildhall/core';
import { type Approval, checkApproval } from '@guildhall/core/load';
import type { Command } from 'commander';
import { badInput } from '../input/bad-input.js';
import { readDay } from '../input/read-day.js';
import { readRulebook } from '../input/read-rulebook.js';
import { Stop } from '../input/stop.js';
import { writeFile, writingProblem } from '../output/write-file.js';
import type { Session } from '../session.js';

const AFTER = `
Examples:
  guildhall approve cpd/ima --by "Sam Okoro" --role cpd-lead
  guildhall approve cpd/ima --by "Sam Okoro" --role cpd-lead --note "Minuted."

The approval is of this very content: once anything in the file changes, it has
to be approved again. Keep the folder where only those who may approve can
write, such as a protected branch; the file says a name, and cannot prove it.`;

interface Options {
  readonly by: string;
  readonly role: string;
  readonly note?: string;
  readonly on?: string;
  readonly approvals: string;
  readonly json?: true;
}

/** `guildhall approve`: a record that somebody approves a rulebook, down to its last value. */
export function addApprove(program: Command, session: Session): void {
  program
    .command('approve')
    .description('Records that a person approves a rulebook as it is now, for publish --require-approval.')
    .argument('<rulebook>', 'a path, an address, or an id such as cpd/ima')
    .requiredOption('--by <name>', 'who approves it')
    .requiredOption('--role <role>', 'what they approve it as, such as cpd-lead')
    .option('--note <text>', 'what they say to it')
    .option('--on <date>', 'the day, YYYY-MM-DD (default: today in London)')
    .option('--approvals <folder>', 'the folder to keep it in', 'approvals')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (reference: string, options: Options) => {
      const { world, out } = session;
      const { rulebook, document } = await readRulebook(world, reference);
      const { id, version, hash } = rulebook;
      const approval: Approval = {
        format: 'guildhall/approval@1',
        id,
        version,
        hash,
        by: options.by,
        role: options.role,
        on: readDay(world, options.on),
        ...(options.note === undefined ? {} : { note: options.note }),
      };
      const checked = checkApproval(approval);
      if (!checked.ok) throw new Stop(checked.problems);
      const file = join(options.approvals, `${nameOf(checked.value)}.json`);
      const folder = resolve(world.folder, options.approvals);
      try {
        if ((await world.files.kind(folder)) === 'file')
          throw badInput('not-a-folder', 'Approvals are kept in a folder, and this is a file.', {
            file: options.approvals,
          });
        await world.files.makeFolder(folder);
      } catch (error) {
        throw writingProblem(options.approvals, error) ?? error;
      }
      await writeFile(world, file, `${JSON.stringify(checked.value, undefined, 2)}\n`);
      const why = document.changes.at(-1)?.why ?? '';
      await (options.json === true
        ? out.json({ approval: checked.value, file })
        : out.line(
            [
              `${checked.value.by} (${approval.role}) approves ${id} ${version} on ${dateInWords(approval.on, 'en-GB')}.`,
              `     ${why}`,
              `Hash  ${hash}`,
              `Kept  ${file}`,
            ].join('\n'),
          ));
    });
}

/** A file name that says what was approved and by whom. */
function nameOf({ id, version, hash, by }: Approval): string {
  const person = by
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [id.replace('/', '-'), version, hash.slice(0, 12), person === '' ? 'somebody' : person].join('-');
}
