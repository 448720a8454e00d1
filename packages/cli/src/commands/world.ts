import type { Command } from 'commander';
import { badInput } from '../input/bad-input.js';
import { readInstant } from '../input/read-instant.js';
import { readSeed } from '../input/read-seed.js';
import { writeFile } from '../output/write-file.js';
import type { Session } from '../session.js';
import { makeWorld } from '../worlds/make-world.js';
import { showWorld } from '../worlds/show-world.js';

/** Before this the rules that are shipped do not say enough to have fourteen months of history. */
const EARLIEST = '2024-01-01T00:00:00.000Z';
/** After this nobody has looked whether they still do. */
const LATEST = '2100-01-01T00:00:00.000Z';

const AFTER = `
Examples:
  guildhall world --out world.json
  guildhall world --seed 7 --now 2026-11-25T10:00:00Z --json

Everybody in it was made up: members, learners, centres, and what they booked,
claimed, ordered and shared in the fourteen months before --now. The same seed
and the same now give the same file, to the byte. A store imports it in the
place of everything that it keeps. The exit code is 2 when something given is
wrong.`;

interface WorldOptions {
  readonly seed: string;
  readonly now?: string;
  readonly out?: string;
  readonly json?: true;
}

/** `guildhall world`: a believable set of data, for demonstrations and tests. */
export function addWorld(program: Command, session: Session): void {
  program
    .command('world')
    .description('Makes a believable world of both bodies up, to show and to try things on.')
    .option('--seed <number>', 'another number gives another world', '1')
    .option('--now <instant>', 'the instant at which its history ends, in UTC (default: now)')
    .option('--out <file>', 'write it to a file that a store imports')
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (options: WorldOptions) => {
      const { world, out } = session;
      const seed = readSeed(options.seed);
      const now = readInstant(world, options.now);
      if (now < EARLIEST || now >= LATEST) {
        throw badInput(
          'now-out-of-range',
          `A world can end from ${EARLIEST.slice(0, 10)} to 2099-12-31, not at ${now}.`,
        );
      }
      const { made, text } = await makeWorld(seed, now);
      if (options.out !== undefined) await writeFile(world, options.out, text);
      const told = { ...made, ...(options.out === undefined ? {} : { out: options.out }) };
      await (options.json === true ? out.json(told) : out.line(showWorld(told, out)));
    });
}
