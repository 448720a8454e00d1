import type { Command } from 'commander';
import { join } from 'node:path';
import { answerGiven } from '../answer/answer-given.js';
import { explainAnswer } from '../explain/explain-answer.js';
import { showExplained } from '../explain/show-explained.js';
import { needGiven } from '../input/need-given.js';
import { readGiven } from '../input/read-given.js';
import { readQuestion } from '../input/read-question.js';
import { readRulebook } from '../input/read-rulebook.js';
import { readSources } from '../input/read-sources.js';
import type { Session } from '../session.js';
import { addAsk, addQuestion, type QuestionOptions } from './question-options.js';

const AFTER = `
Example:
  guildhall explain cpd/ima --given member.json --on 2024-12-01 --lang cy

Titles of documents come from the sources.json beside the rulebook or above it;
for an address, from the rules that are shipped. The exit code is 0 whatever the
answer, and 2 when something given is wrong.`;

/** `guildhall explain`: a decision in sentences, with every requirement and what it rests on. */
export function addExplain(program: Command, session: Session): void {
  addAsk(addQuestion(program.command('explain')))
    .description('Explains a decision in sentences: every requirement, every number, and the document each rests on.')
    .addHelpText('after', AFTER)
    .action(async (reference: string, options: QuestionOptions) => {
      const { world, out } = session;
      const path = needGiven(options.given);
      const { rulebook, document, source } = await readRulebook(world, reference);
      const question = readQuestion(world, document, options);
      const { given, file } = await readGiven(world, path);
      const answer = answerGiven(rulebook, given, file, question);
      const documents = await readSources(world, source.path ?? join(world.rules, 'sources.json'));
      const { language } = question;
      const explained = explainAnswer(rulebook, document, given, answer, documents ?? [], language);
      await (options.json === true ? out.json(explained) : out.line(showExplained(rulebook, explained, language, out)));
    });
}
