import type { ImpactFold, PersonImpact } from '@guildhall/core/impact';
import { createProgress } from '../batch/create-progress.js';
import { openGiven } from '../batch/open-given.js';
import { parseLine } from '../batch/parse-line.js';
import { splitLines } from '../batch/split-lines.js';
import { badInput } from '../input/bad-input.js';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import { readText } from '../input/read-given.js';
import { Stop } from '../input/stop.js';
import { showProblem } from '../output/show-problem.js';
import type { Session } from '../session.js';
import { toPerson } from './to-person.js';

/** What came of reading people. */
export interface TakenPeople {
  /** What they were read from. */
  readonly file: string;
  /** Lines, or items of a list, that are nobody: they could not be read. */
  readonly unread: number;
  /** Somebody about whom neither version decides, because what is given is wrong for both. */
  readonly bad: number;
}

/**
 * Takes people from a file: one a line, or all in one JSON list; standard input for `-`.
 *
 * One a line, memory stays flat. What cannot be read, or is wrong for both versions, is told with its place as soon
 * as it is met, and the rest go on.
 *
 * @param asLines - whether there is one person a line; otherwise the end of the file's name says so.
 * @throws Stop when the file cannot be opened, or is neither lines nor a list.
 */
export async function takePeople(
  session: Session,
  fold: ImpactFold,
  path: string,
  asLines: boolean,
): Promise<TakenPeople> {
  const { err, world } = session;
  const progress = createProgress(err, world.now, true);
  const counts = { people: 0, unread: 0, bad: 0 };
  const tell = async (problems: readonly PlacedProblem[]): Promise<void> => {
    await progress.clear();
    for (const problem of problems) await err.line(showProblem(problem, err.paint));
  };
  for await (const one of peopleIn(session, path, asLines || /\.(?:jsonl|ndjson)$/i.test(path))) {
    if ('problems' in one) {
      counts.unread++;
      await tell(one.problems);
      continue;
    }
    const { file, prefix, name } = one;
    const read = toPerson(one.value, name);
    if (read === undefined) {
      counts.unread++;
      const says = 'This is nobody: give an object of facts, or {"id", "given", "on"}.';
      await tell(placeProblems(file, [{ code: 'cli/no-person', at: prefix, says }]));
      continue;
    }
    counts.people++;
    const impact = fold.take(read.person);
    if (isWrongForBoth(impact)) {
      counts.bad++;
      const placed = impact.problems.after.map((problem) => ({
        ...problem,
        at: prefix + (read.at === '' ? problem.at.replace(/^\/given/, '') : problem.at),
      }));
      await tell(placeProblems(file, placed));
    }
    await progress.show(() => `${new Intl.NumberFormat('en-GB').format(counts.people)} people`);
  }
  await progress.clear();
  return { file: path, unread: counts.unread, bad: counts.bad };
}

function isWrongForBoth(impact: PersonImpact): impact is Extract<PersonImpact, { readonly effect: 'undecided' }> {
  if (impact.effect !== 'undecided') return false;
  return impact.problems.before.length > 0 && impact.problems.after.length > 0;
}

/** A value that should be somebody, with where it stands; or why there is none. */
type Item =
  | { readonly file: JsonFile; readonly value: unknown; readonly prefix: string; readonly name: string }
  | { readonly problems: readonly PlacedProblem[] };

async function* peopleIn({ world }: Session, path: string, asLines: boolean): AsyncGenerator<Item> {
  if (!asLines) {
    const file = parseJson(...(await readText(world, path)));
    if (!Array.isArray(file.value)) {
      const says = 'People are given as one JSON list, or one a line: then add --lines.';
      throw badInput('not-a-list', says, { file: file.name, line: 1, column: 1 });
    }
    const list: readonly unknown[] = file.value;
    for (const [at, value] of list.entries()) yield { file, value, prefix: `/${at}`, name: `person ${at + 1}` };
    return;
  }
  const { name, pieces } = await openGiven(world, path);
  for await (const line of splitLines(pieces)) {
    if (line.text?.trim() === '') continue;
    try {
      const file = parseLine(name, line);
      yield { file, value: file.value, prefix: '', name: `line ${line.number}` };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      yield error;
    }
  }
}
