import type { Paint } from '../output/printer.js';
import type { TestReport } from './test-report.js';

/** The closing count. */
export function showTotals({ files, passed, failed, problems }: TestReport, paint: Paint): string {
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  const rulebooks = files.filter((file) => file.kind === 'rulebook').length;
  const catalogues = files.length - rulebooks;
  const of = [
    ...(rulebooks > 0 ? [count(rulebooks, 'rulebook', 'rulebooks')] : []),
    ...(catalogues > 0 ? [count(catalogues, 'catalogue', 'catalogues')] : []),
  ].join(' and ');
  const broken = new Set(problems.map((problem) => problem.file)).size;
  const untested = broken === 0 ? '' : `; ${count(broken, 'file', 'files')} could not be tested`;
  const paintFailed = failed > 0 ? paint.red : paint.dim;
  return `${of === '' ? '' : `${of}: `}${paint.green(`${passed} passed`)}, ${paintFailed(`${failed} failed`)}${untested}`;
}
