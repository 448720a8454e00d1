import type { Command } from 'commander';
import { badInput } from '../input/bad-input.js';
import { needGiven } from '../input/need-given.js';
import { readDay } from '../input/read-day.js';
import { readGiven } from '../input/read-given.js';
import { readRulebook } from '../input/read-rulebook.js';
import { quoteGiven } from '../quote/quote-given.js';
import { showQuoted } from '../quote/show-quoted.js';
import type { Session } from '../session.js';
import { addQuestion, type QuestionOptions } from './question-options.js';

const AFTER = `
Example:
  guildhall quote bookings/ima --given booking.json --on 2026-02-25

The facts are those of one place: bookedOn, startsOn, pricePence, paidPence,
funded, stage, and who asks as actor. The charge follows the terms of the day of
booking. The exit code is 0 whether or not the place can be cancelled, and 2
when something given is wrong.`;

/** `guildhall quote`: what cancelling a place costs now, and on every other day up to the event. */
export function addQuote(program: Command, session: Session): void {
  addQuestion(program.command('quote'))
    .description('Says what cancelling a place costs now, and on every other day up to the event.')
    .addHelpText('after', AFTER)
    .action(async (reference: string, options: Omit<QuestionOptions, 'ask'>) => {
      const { world, out } = session;
      const path = needGiven(options.given);
      const { rulebook, document, file: rules } = await readRulebook(world, reference);
      if (!(document.bands ?? []).some(({ name }) => name === 'bookings/cancellation-charge')) {
        const says = `${document.id} has no bookings/cancellation-charge: name a rulebook of bookings, such as bookings/ima.`;
        throw badInput('no-charge', says, { file: rules.name });
      }
      const question = { on: readDay(world, options.on), language: options.lang };
      const { given, file } = await readGiven(world, path);
      const quoted = quoteGiven(rulebook, given, file, question);
      await (options.json === true ? out.json(quoted) : out.line(showQuoted(rulebook, quoted, question.language, out)));
    });
}
