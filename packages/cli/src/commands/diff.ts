import type { Command } from 'commander';
import { describeDifference } from '../diff/describe-difference.js';
import { differenceOn } from '../diff/difference-on.js';
import { showDifference } from '../diff/show-difference.js';
import type { Differ, ToldDifference } from '../diff/told-difference.js';
import { readDay } from '../input/read-day.js';
import { readVersions } from '../input/read-versions.js';
import type { Session } from '../session.js';
import { addLanguage } from './question-options.js';

const AFTER = `
Examples:
  guildhall diff HEAD:rules/cpd/ima.json rules/cpd/ima.json
  guildhall diff cpd/ima new.json --on 2027-02-16 --json

A version is a path, an address, an id, or REVISION:path in git. Everybody
there could be is gone through, on every day on which something changes; where
that is too much, it says that nothing is proved.

The exit code is 0 whatever the difference, and 2 when something given is
wrong.`;

interface DiffOptions {
  readonly on?: string;
  readonly lang: string;
  readonly json?: true;
}

/** `guildhall diff`: whether a version is stricter or looser than the one before, for whom, and from when. */
export function addDiff(program: Command, session: Session, differ: Differ): void {
  const command = program
    .command('diff')
    .usage('<old> <new> [options]')
    .description('Says whether a version of a rulebook is stricter or looser than another, for whom, from when.')
    .argument('<old>', 'the version before')
    .argument('<new>', 'the version after')
    .option('--on <date>', 'only what differs by the rules in force on this day, YYYY-MM-DD');
  addLanguage(command)
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (old: string, latest: string, { on, lang, json }: DiffOptions) => {
      const { world, out } = session;
      const day = on === undefined ? undefined : readDay(world, on);
      const [previous, next] = await readVersions(world, old, latest);
      const versions = { previous: previous.rulebook, next: next.rulebook, language: lang };
      const whole = differ.diff(previous.document, next.document);
      const difference = day === undefined ? whole : differenceOn(whole, day);
      const [before, after] = [previous, next].map(({ rulebook: { id, version, hash } }) => ({ id, version, hash }));
      const told: ToldDifference = {
        previous: before!,
        next: after!,
        headline: describeDifference(versions, difference),
        ...difference,
        ...(differ.otherChanges && { otherChanges: differ.otherChanges(previous.document, next.document) }),
      };
      await (json === true ? out.json(told) : out.line(showDifference(versions, told, out)));
    });
}
