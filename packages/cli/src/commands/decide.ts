import type { Command } from 'commander';
import { answerGiven } from '../answer/answer-given.js';
import { showAnswer } from '../answer/show-answer.js';
import { decideLines } from '../batch/decide-lines.js';
import { needGiven } from '../input/need-given.js';
import { readGiven } from '../input/read-given.js';
import { readQuestion } from '../input/read-question.js';
import { readRulebook } from '../input/read-rulebook.js';
import type { Session } from '../session.js';
import { addAsk, addQuestion, type QuestionOptions } from './question-options.js';

const AFTER = `
Examples:
  guildhall decide cpd/ima --given member.json
  guildhall decide rules/cpd/ima.json --given - --json < member.json
  guildhall decide cpd/ima --given members.jsonl --json > answers.jsonl

A file ending in .jsonl or .ndjson, or --lines, holds one case a line. Each
answer names its line; a bad line is told on the error stream, and the others
are decided all the same.

The exit code is 0 whatever the answer, and 2 when something given is wrong.`;

/** `guildhall decide`: what a rulebook says of the facts given, and why. */
export function addDecide(program: Command, session: Session): void {
  addAsk(addQuestion(program.command('decide')))
    .description('Says what a rulebook decides about the facts given, why, and what would change it.')
    .option('--lines', 'the facts are JSON Lines: one case a line')
    .addHelpText('after', AFTER)
    .action(async (reference: string, options: QuestionOptions & { readonly lines?: true }) => {
      const path = needGiven(options.given);
      const { rulebook, document } = await readRulebook(session.world, reference);
      const question = readQuestion(session.world, document, options);
      if (options.lines === true || /\.(?:jsonl|ndjson)$/i.test(path)) {
        const bad = await decideLines(session, rulebook, question, { ...options, given: path });
        session.finish(bad > 0 ? 2 : 0);
        return;
      }
      const { given, file } = await readGiven(session.world, path);
      const answer = answerGiven(rulebook, given, file, question);
      await (options.json === true
        ? session.out.json(answer)
        : session.out.line(showAnswer(rulebook, answer, question.language, session.out)));
    });
}
