import { parseDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/date-in-words.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { daysOfChange } from '../compile/in-force.js';
import { decide } from '../decide.js';
import { answerExamples } from '../load/answer-examples.js';
import type { Example } from '../schema/document.js';
import { whatIsAsked } from '../what-is-asked.js';
import type { Look } from './look.js';
import { takenBy } from './taken-by.js';

/** Checks that every example is answered as it says, and that it could be about somebody. */
export function checkExamples(look: Look): void {
  const { document, rulebook, find } = look;
  answerExamples(rulebook, document.examples).forEach(({ id, passed, differences }, index) => {
    if (passed) return;
    find({
      code: 'lint/example-fails',
      severity: 'E',
      at: `/examples/${String(index)}/expect`,
      says: `The example “${id}” is answered otherwise: ${differences.join(' ')} Correct the rule, or the example if the rule is right.`,
    });
  });
  checkDays(look);
  checkGiven(look);
}

/** Before anything is in force nothing is answered, so an example of those days shows something only if it says so. */
function checkDays({ document, rulebook, find }: Look): void {
  const [first] = daysOfChange(rulebook.prepared.document);
  document.examples.forEach(({ id, given, on, expect }, index) => {
    const { clock } = decide(rulebook, given, { on, reasons: false }).used;
    if (first === undefined || clock === undefined || parseDay(clock) >= first) return;
    if (saysNothing(expect)) return;
    find({
      code: 'lint/example-unrealistic',
      severity: 'H',
      at: `/examples/${String(index)}/on`,
      says: `The example “${id}” is of ${dateInWords(clock, 'en-GB')}, when nothing is in force yet. Give it a day on which the rules apply.`,
    });
  });
}

/** Whether an example says that nothing is answered. */
function saysNothing({ outcomes = {}, values = {}, reasons = [] }: Example['expect']): boolean {
  if (reasons.includes('rulebook/nothing-in-force')) return true;
  return Object.keys(outcomes).length === 0 && Object.values(values).every((value) => value === null);
}

/** What other questions take cannot change these answers: a slip, or an example of something else. What none takes is told where it stands. */
function checkGiven({ document, rulebook, find }: Look): void {
  const { bits } = rulebook.questions;
  const takenByAll = new Map<string, ReadonlySet<string>>();
  const everything = takenBy(document, rulebook, [...bits.keys()]);
  document.examples.forEach(({ id, given, expect }, index) => {
    const asked = whatIsAsked(rulebook.questions, given, undefined, false);
    const questions = [...bits].flatMap(([name, bit]) =>
      (asked & bit) !== 0 || expect.outcomes?.[name] !== undefined ? [name] : [],
    );
    const key = questions.join(' ');
    const taken = takenByAll.get(key) ?? takenBy(document, rulebook, questions);
    takenByAll.set(key, taken);
    for (const name of Object.keys(given))
      if (everything.has(name) && !taken.has(name))
        find({
          code: 'lint/example-unrealistic',
          severity: 'H',
          at: jsonPointer(['examples', index, 'given', name]),
          says: `The example “${id}” gives ${name}, which the questions it is about do not take. Leave it out, or expect an answer that it was meant for.`,
        });
  });
}
