import type { Catalogue, CombinationVerdict, Distance } from '@guildhall/core/qualifications';
import { align } from '../output/align.js';
import type { Paint, Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { Combined } from './combined.js';
import { showCompletions } from './show-completions.js';

/** How a selection stands, for people: a row for each group and one for the whole, then what is wanting. */
export function showCombined(catalogue: Catalogue, combined: Combined, printer: Printer): string {
  const { paint, width } = printer;
  const { qualification, verdict, says, notes, linked, completions } = combined;
  const sentences = [...(verdict.ok ? [] : says), ...notes];
  const linkedText = `Chosen too, because linked: ${linked.map((number) => nameOf(catalogue, number)).join(', ')}.`;
  return [
    wrap(`${paint.bold(qualification.number)}  ${paint.bold(qualification.title)}`, width),
    `  ${verdict.ok ? paint.green('OK') : paint.red('NOT OK')}`,
    '',
    ...tableOf(verdict, qualification.level, paint),
    ...(sentences.length === 0 ? [] : ['', ...sentences.map(({ text }) => wrap(text, width, 2))]),
    ...(linked.length === 0 ? [] : ['', wrap(linkedText, width, 2)]),
    ...(completions === undefined ? [] : ['', ...showCompletions(catalogue, completions, printer)]),
  ].join('\n');
}

function tableOf(verdict: CombinationVerdict, level: number | undefined, paint: Paint): string[] {
  const mark = (ok: boolean): string => (ok ? paint.green('✓') : paint.red('✗'));
  const heading = ['', '', 'Units', 'Credit', level === undefined ? '' : `At level ${level}+`];
  return align(
    [
      heading.map((cell) => (cell === '' ? '' : paint.dim(cell))),
      ...verdict.groups.map(({ ok, description, units, credit }) => [
        mark(ok),
        description,
        showDistance(units, paint),
        showDistance(credit, paint),
        '',
      ]),
      [
        mark(verdict.ok),
        paint.bold('Whole qualification'),
        showDistance(verdict.units, paint),
        showDistance(verdict.credit, paint),
        level === undefined ? '' : showDistance(verdict.creditAtLevel, paint),
      ],
    ],
    [2, 3, 4],
  );
}

/** `1 of 2`; just the number where nothing is needed. */
function showDistance({ have, need, short }: Distance, paint: Paint): string {
  const text = need === 0 ? String(have) : `${have} of ${need}`;
  return short > 0 ? paint.red(text) : text;
}

function nameOf(catalogue: Catalogue, number: string): string {
  const ref = catalogue.units.find((unit) => unit.number === number)?.ref;
  return ref === undefined ? number : `${ref} (${number})`;
}
