import { decide, type CompiledRulebook } from '@guildhall/core';
import type { Question } from '../answer/answer-given.js';
import { placeProblems } from '../input/json-file.js';
import { asGiven } from '../input/read-given.js';
import { Stop } from '../input/stop.js';
import { showProblem } from '../output/show-problem.js';
import type { Session } from '../session.js';
import { createProgress } from './create-progress.js';
import { createTeller } from './create-teller.js';
import { parseLine } from './parse-line.js';
import { splitLines, type NumberedLine } from './split-lines.js';
import { openGiven } from './open-given.js';
import { showLine } from './show-line.js';
import { createTally } from './create-tally.js';
import type { LineAnswer } from './line-answer.js';

/**
 * Decides a stream of cases, one a line, and answers each on a line of its own as soon as it is read.
 *
 * Memory stays flat however long the stream: nothing is kept but counts, and nothing is read faster than
 * answers are taken. A bad line is told with its number, and the rest go on. Empty lines are passed over.
 *
 * @returns how many lines were bad.
 * @throws Stop when the stream cannot be opened.
 */
export async function decideLines(
  session: Session,
  rulebook: CompiledRulebook,
  question: Question,
  options: { readonly given: string; readonly json?: true },
): Promise<number> {
  const { out, err, world } = session;
  const { name, pieces } = await openGiven(world, options.given);
  const tally = createTally();
  const tell = createTeller(rulebook, question.language);
  const progress = createProgress(err, world.now, !(out.isTerminal && err.isTerminal));
  for await (const line of splitLines(pieces)) {
    if (line.text?.trim() === '') continue;
    try {
      const answer = answerLine(rulebook, question, name, line, tell);
      tally.count(answer);
      await (options.json === true ? out.json(answer, false) : out.line(showLine(answer, out.paint)));
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      tally.countBad();
      await progress.clear();
      for (const problem of error.problems) await err.line(showProblem(problem, err.paint));
    }
    await progress.show(() => tally.inShort());
  }
  await progress.clear();
  await err.line(tally.summary());
  return tally.bad();
}

function answerLine(
  rulebook: CompiledRulebook,
  question: Question,
  name: string,
  line: NumberedLine,
  tell: ReturnType<typeof createTeller>,
): LineAnswer {
  const { number } = line;
  const file = parseLine(name, line);
  const { on, ask } = question;
  const decision = decide(rulebook, asGiven(file), { on, ...(ask === undefined ? {} : { ask }) });
  if (decision.problems.length > 0) throw new Stop(placeProblems(file, decision.problems));
  const { outcomes, values, used } = decision;
  return { line: number, outcomes: outcomes as LineAnswer['outcomes'], values, reasons: tell(decision), used };
}
