import { type CompiledRulebook, titleOf } from '@guildhall/core';
import { align } from '../output/align.js';
import { paintAnswer } from '../output/paint-answer.js';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { GivenAnswer } from './answer-given.js';
import { describeValues } from './describe-values.js';
import { showUsed } from './show-used.js';

/** An answer for people: the outcomes, why, what would change it, and what it rests on. */
export function showAnswer(
  rulebook: CompiledRulebook,
  answer: GivenAnswer,
  language: string,
  printer: Printer,
): string {
  const { paint } = printer;
  const outcomes = Object.entries(answer.outcomes).map(([name, value]) => [
    `  ${paintAnswer(value, paint)}`,
    titleOf(rulebook, name, language),
    paint.dim(name),
  ]);
  const values = describeValues(rulebook, answer.values, language).map(([title = '', value = '', name = '']) => [
    `  ${paint.cyan(value)}`,
    title,
    paint.dim(name),
  ]);
  const answers = align([...outcomes, ...values]);
  return [
    paint.bold(titleOf(rulebook, rulebook.id, language)),
    ...(answers.length === 0 ? ['  Nothing was asked: give the facts of a question, or name it with --ask.'] : answers),
    ...showReasons(answer, printer),
    ...showWays(rulebook, answer, language, printer),
    '',
    ...showUsed(answer.used, paint),
  ].join('\n');
}

function showReasons({ reasons }: GivenAnswer, { paint, width }: Printer): string[] {
  if (reasons.length === 0) return [];
  const told = reasons.flatMap(({ text, next, code }) => [
    wrap(text, width, 2),
    ...(next === undefined ? [] : [wrap(next, width, 4)]),
    `    ${paint.dim(code)}`,
  ]);
  return ['', paint.bold('Why'), ...told];
}

function showWays(
  rulebook: CompiledRulebook,
  answer: GivenAnswer,
  language: string,
  { paint, width }: Printer,
): string[] {
  return Object.entries(answer.ways).flatMap(([name, ways]) => {
    if (ways.length === 0) return [];
    const heading = `What would make it yes: ${titleOf(rulebook, name, language)}`;
    return ['', paint.bold(heading), ...ways.map((way) => wrap(way.says, width, 2))];
  });
}
