import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { TestFailure } from './test-report.js';

/** A failed example: its name and place on a line, then each difference. */
export function showFailure({ of, example, differences, file, line, column }: TestFailure, printer: Printer): string {
  const { paint, width } = printer;
  const heading = `${paint.red('FAIL')} ${paint.bold(`${of} ${example}`)}  ${paint.dim(`${file}:${line}:${column}`)}`;
  return [heading, ...differences.map((difference) => wrap(difference, width, 5))].join('\n');
}
