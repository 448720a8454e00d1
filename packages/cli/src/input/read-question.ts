import type { RulebookDocument } from '@guildhall/core';
import type { Question } from '../answer/answer-given.js';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import { didYouMean } from './did-you-mean.js';
import { readDay } from './read-day.js';

/** What is asked, as it stands in the options. */
export interface AskedFor {
  readonly on?: string;
  readonly ask?: readonly string[];
  readonly lang: string;
}

/**
 * Checks the day and the names of a question.
 *
 * @throws Stop `cli/no-date` or `cli/unknown-question`
 */
export function readQuestion(world: World, document: RulebookDocument, options: AskedFor): Question {
  const { ask, lang } = options;
  const rules = [...(document.tables ?? []), ...(document.bands ?? []), ...(document.ladders ?? [])];
  const known = [...Object.keys(document.outcomes ?? {}), ...rules.map((rule) => rule.name)];
  for (const name of ask ?? []) {
    if (known.includes(name)) continue;
    const says = `${document.id} answers nothing called ${name}.${didYouMean(name, known)} It answers ${known.join(', ')}.`;
    throw badInput('unknown-question', says);
  }
  return { on: readDay(world, options.on), language: lang, ...(ask === undefined ? {} : { ask }) };
}
