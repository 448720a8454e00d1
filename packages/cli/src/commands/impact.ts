import type { Command } from 'commander';
import { createImpact, type ImpactFold } from '@guildhall/core/impact';
import { createProgress } from '../batch/create-progress.js';
import { chooseDay } from '../impact/choose-day.js';
import { formatCount } from '../impact/name-question.js';
import { showImpact } from '../impact/show-impact.js';
import { takePeople } from '../impact/take-people.js';
import { tellImpact } from '../impact/tell-impact.js';
import type { PeopleSource } from '../impact/told-impact.js';
import { badInput } from '../input/bad-input.js';
import { readCount } from '../input/read-count.js';
import type { ReadRulebook } from '../input/read-rulebook.js';
import { readSeed } from '../input/read-seed.js';
import { readVersions } from '../input/read-versions.js';
import type { Session } from '../session.js';
import { addLanguage } from './question-options.js';

/** The most people that are made up in one run. */
const MOST_SYNTHETIC = 10_000_000;
const MOST_LISTED = 10_000;

const AFTER = `
Examples:
  guildhall impact HEAD:rules/cpd/ima.json rules/cpd/ima.json --synthetic 10000
  guildhall impact cpd/ima new.json --people members.jsonl --on 2027-02-16

A version is a path, an address, an id, or REVISION:path in git. Of people,
each is {"id", "given", "on"} or the facts alone; a file ending in .jsonl or
.ndjson, or --lines, holds one a line. Synthetic people are made up from the
rules alone: how many change says nothing about how many real ones would.

The exit code is 0 whatever changes, and 2 when something given is wrong.`;

interface ImpactCommandOptions {
  readonly people?: string;
  readonly lines?: true;
  readonly synthetic?: string;
  readonly seed: string;
  readonly on?: string;
  readonly list: string;
  readonly lang: string;
  readonly json?: true;
}

/** `guildhall impact`: whom a change of rules would change, and why. */
export function addImpact(program: Command, session: Session): void {
  const command = program
    .command('impact')
    .usage('<old> <new> (--people <file> | --synthetic <count>)')
    .description('Asks two versions of a rulebook about many people: who changes, how, and why.')
    .argument('<old>', 'the version before')
    .argument('<new>', 'the version after')
    .option('--people <file>', 'people as a JSON list or one a line; - reads standard input')
    .option('--lines', 'the people are JSON Lines: one a line')
    .option('--synthetic <count>', 'make so many people up, from the rules alone')
    .option('--seed <number>', 'another number makes other people up', '1')
    .option('--on <date>', 'the day they ask, YYYY-MM-DD (default: today, or the next day the versions differ)')
    .option('--list <count>', 'how many of those who change are listed', '5');
  addLanguage(command)
    .option('--json', 'print JSON')
    .addHelpText('after', AFTER)
    .action(async (old: string, latest: string, options: ImpactCommandOptions) => {
      const { world, out } = session;
      const list = readCount('--list', options.list, 0, MOST_LISTED);
      const [previous, next] = await readVersions(world, old, latest);
      const { on, because } = chooseDay(world, previous, next, options.on);
      const fold = createImpact(previous.rulebook, next.rulebook, { on, list });
      const source = await takeAll(session, fold, previous, next, on, options);
      const versions = { previous: previous.rulebook, next: next.rulebook, language: options.lang };
      const told = tellImpact(versions, fold.report(), because, source);
      await (options.json === true ? out.json(told) : out.line(showImpact(versions, told, out)));
      if ('file' in source && source.unread + source.bad > 0) session.finish(2);
    });
}

async function takeAll(
  session: Session,
  fold: ImpactFold,
  previous: ReadRulebook,
  next: ReadRulebook,
  on: string,
  options: ImpactCommandOptions,
): Promise<PeopleSource> {
  if ((options.people === undefined) === (options.synthetic === undefined)) {
    const says = 'Say who is asked: --people FILE, or --synthetic COUNT to make people up.';
    throw badInput(options.people === undefined ? 'missing-option' : 'conflicting-options', says);
  }
  if (options.people !== undefined) return takePeople(session, fold, options.people, options.lines === true);
  const count = readCount('--synthetic', options.synthetic ?? '', 1, MOST_SYNTHETIC);
  const seed = readSeed(options.seed);
  // Only this takes what makes people up.
  const { populationFor } = await import('@guildhall/testing/population');
  const progress = createProgress(session.err, session.world.now, true);
  const like = previous.document.examples;
  let taken = 0;
  for (const person of populationFor(previous.rulebook, { count, seed, on, also: next.rulebook, like })) {
    fold.take(person);
    if (++taken % 1000 === 0) await progress.show(() => `${formatCount(taken)} synthetic people`);
  }
  await progress.clear();
  return { synthetic: true, count, seed };
}
