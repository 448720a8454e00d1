import type { AnswerImpact, PenceImpact, QuestionImpact } from '@guildhall/core/impact';
import { align } from '../output/align.js';
import { formatMoney } from '../output/format-money.js';
import { paintAnswer } from '../output/paint-answer.js';
import type { Printer } from '../output/printer.js';
import { formatCount, nameAnswer, nameQuestion, type Versions } from './name-question.js';
import { isAnswer } from './told-impact.js';

/** One question: how many went from which answer to which, or what its amounts came to. Changes are marked; without one there is nothing to show. */
export function showQuestion(versions: Versions, impact: QuestionImpact, printer: Printer): string[] {
  const { paint } = printer;
  if (impact.changed === 0) return [];
  const rows = impact.kind === 'pence' ? amounts(impact, printer) : moves(versions, impact, printer);
  const name = nameQuestion(versions, impact.question);
  const code = name === impact.question ? '' : `  ${paint.dim(impact.question)}`;
  return ['', `${paint.bold(name)}${code}`, ...rows];
}

/** The questions that nobody is answered otherwise, with how many were asked. */
export function showUnchanged(versions: Versions, impacts: readonly QuestionImpact[], { paint }: Printer): string[] {
  const rows = impacts
    .filter(({ changed }) => changed === 0)
    .map(({ question, people }) => [`  ${nameQuestion(versions, question)}`, formatCount(people)]);
  if (rows.length === 0) return [];
  const heading = ['  Question', 'People'].map((cell) => paint.dim(cell));
  return ['', paint.bold('The same for everybody'), ...align([heading, ...rows], [1])];
}

function moves(versions: Versions, impact: AnswerImpact, { paint }: Printer): string[] {
  const show = (answer: AnswerImpact['moves'][number]['before']): string =>
    impact.kind === 'outcome' && isAnswer(answer)
      ? paintAnswer(answer, paint)
      : nameAnswer(versions, impact.question, answer);
  const rows = [...impact.moves]
    .sort((a, b) => Number(a.before === a.after) - Number(b.before === b.after))
    .map(({ before, after, people }) => [before === after ? ' ' : '▸', show(before), show(after), formatCount(people)]);
  return align([['', 'Before', 'After', 'People'].map((cell) => paint.dim(cell)), ...rows], [3]);
}

function amounts({ before, after, more, less, newly, noLonger }: PenceImpact, { paint }: Printer): string[] {
  const row = (mark: string, name: string, people: number, pence?: number): string[] => [
    mark,
    name,
    formatCount(people),
    pence === undefined ? '' : formatMoney(pence),
  ];
  const changes = [
    row('▸', 'More', more.people, more.pence),
    row('▸', 'Less', less.people, less.pence),
    row('▸', 'Newly', newly),
    row('▸', 'No longer', noLonger),
  ].filter(([, , people]) => people !== '0');
  const heading = ['', '', 'People', 'In all'].map((cell) => paint.dim(cell));
  const all = [row(' ', 'Before', before.people, before.pence), row(' ', 'After', after.people, after.pence)];
  return align([heading, ...all, ...changes], [2, 3]);
}
