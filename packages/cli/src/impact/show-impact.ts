import { titleOf } from '@guildhall/core';
import { align } from '../output/align.js';
import { formatDate } from '../output/format-value.js';
import type { Printer } from '../output/printer.js';
import { showVersions } from '../output/show-versions.js';
import { wrap } from '../output/wrap.js';
import { peopleCalled } from './headline-of.js';
import { formatCount, type Versions } from './name-question.js';
import { showChanged } from './show-changed.js';
import { showQuestion, showUnchanged } from './show-question.js';
import type { ToldImpact } from './told-impact.js';

/** As wide as `Before` and two spaces, under which the day and the people stand. */
const INDENT = 8;

/** An impact for people: a headline, each question before and after, the reasons newly told, and who changes. */
export function showImpact(versions: Versions, impact: ToldImpact, printer: Printer): string {
  const { paint, width } = printer;
  return [
    paint.bold(titleOf(versions.next, impact.next.id, versions.language)),
    wrap(impact.headline, width, 2),
    ...impact.questions.flatMap((question) => showQuestion(versions, question, printer)),
    ...showUnchanged(versions, impact.questions, printer),
    ...showReasons(impact, printer),
    ...showProblems(impact, printer),
    ...showChanged(versions, impact, printer),
    '',
    ...showVersions(impact, paint),
    ...labelled('On', showDay(impact), printer),
    ...labelled('People', showSource(impact), printer),
  ].join('\n');
}

/** The reasons that some are newly told, or no longer. */
function showReasons({ reasons }: ToldImpact, { paint }: Printer): string[] {
  const rows = reasons.filter(({ newly, noLonger }) => newly + noLonger > 0);
  if (rows.length === 0) return [];
  const heading = ['  Reason', 'Before', 'After', 'Newly', 'No longer'].map((cell) => paint.dim(cell));
  const cells = rows.map(({ code, before, after, newly, noLonger }) => [
    `  ${code}`,
    ...[before, after, newly, noLonger].map(formatCount),
  ]);
  return ['', paint.bold('Who is told what'), ...align([heading, ...cells], [1, 2, 3, 4])];
}

function showProblems({ undecided }: ToldImpact, { paint }: Printer): string[] {
  if (undecided.problems.length === 0) return [];
  const heading = ['  Problem', 'Before', 'After'].map((cell) => paint.dim(cell));
  const cells = undecided.problems.map(({ code, before, after }) => [
    `  ${code}`,
    formatCount(before),
    formatCount(after),
  ]);
  return ['', paint.bold('Who is not decided about'), ...align([heading, ...cells], [1, 2])];
}

function labelled(label: string, text: string, { paint, width }: Printer): string[] {
  const [first = '', ...more] = wrap(text, width, INDENT).split('\n');
  return [`${paint.dim(label.padEnd(INDENT))}${first.trimStart()}`, ...more];
}

function showDay({ on, because }: ToldImpact): string {
  if (because !== 'first-difference') return formatDate(on);
  return `${formatDate(on)}, the first day on which the versions differ`;
}

function showSource(impact: ToldImpact): string {
  const { source } = impact;
  if ('synthetic' in source) return `${peopleCalled(impact)}, made up from the rules with seed ${source.seed}`;
  const unread = source.unread === 0 ? '' : `; ${formatCount(source.unread)} could not be read`;
  return `${peopleCalled(impact).replace(/,$/, '')} of ${source.file === '-' ? 'standard input' : source.file}${unread}`;
}
