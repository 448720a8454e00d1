import type { Catalogue, Completion } from '@guildhall/core/qualifications';
import { align } from '../output/align.js';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { Combined } from './combined.js';
import { rowOfUnit } from './row-of-unit.js';

/** How many completions are written out; `--json` has all that were listed. */
const MOST_SHOWN = 10;

/** The smallest ways to complete a selection, for people: the first in full, others of the same size by their units. */
export function showCompletions(
  catalogue: Catalogue,
  completions: NonNullable<Combined['completions']>,
  printer: Printer,
): string[] {
  const { paint, width } = printer;
  const heading = wrap(completions.says, width, 2);
  const proved = paint.dim('  Proved: the certificate was checked.');
  switch (completions.outcome) {
    case 'undecided':
    case 'cost-unknown':
      return [heading];
    case 'impossible':
      return [heading, proved];
    case 'not-proved':
      return [heading, ...unitsOf(catalogue, completions.best.units, printer)];
    case 'smallest': {
      const { first, marks } = completions;
      const [best, ...others] = first.filter(({ units }) => units.length > 0);
      const dead = marks.filter(({ mark }) => mark === 'impossible').map(({ unit }) => unit);
      return [
        heading,
        ...(best === undefined ? [] : unitsOf(catalogue, best.units, printer)),
        ...othersOf(catalogue, others, printer),
        ...(dead.length === 0 ? [] : [wrap(`In no completion at all: ${dead.join(', ')}.`, width, 2)]),
        proved,
      ];
    }
  }
}

function othersOf(catalogue: Catalogue, others: readonly Completion[], { paint, width }: Printer): string[] {
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_SHOWN).map(({ units }) => {
    const names = units.map((number) => catalogue.units.find((unit) => unit.number === number)?.ref ?? number);
    return wrap(`or ${names.join(', ')}`, width, 4);
  });
  const left = others.length - shown.length;
  return [...shown, ...(left > 0 ? [paint.dim(`    and others: ${left} more are listed with --json`)] : [])];
}

function unitsOf(catalogue: Catalogue, numbers: readonly string[], { paint, width }: Printer): string[] {
  const units = catalogue.units.filter(({ number }) => numbers.includes(number));
  const invented = units.some((unit) => 'status' in unit && unit.status === 'illustrative');
  const note = '    * illustrative: invented so that the stated totals hold, not a real unit';
  return [...align(units.map((unit) => rowOfUnit(unit, paint, width))), ...(invented ? [paint.dim(note)] : [])];
}
