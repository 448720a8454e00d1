import type { Paint } from '../output/printer.js';
import type { FormatReport } from './format-report.js';

/** What was formatted, a line each, and a count. */
export function showFormatted({ files, changed }: FormatReport, check: boolean, paint: Paint): string {
  const lines = files
    .filter(({ wasFormatted }) => !wasFormatted)
    .map(({ file }) => (check ? `${paint.red('✗')}  ${file} is not formatted` : `${paint.green('✓')}  ${file}`));
  const all = files.length === 1 ? '1 rulebook' : `${files.length} rulebooks`;
  const rest = check ? (changed === 0 ? '' : ': run guildhall format') : '';
  const count =
    changed === 0 ? `${all}: formatted already` : `${all}: ${changed} ${check ? 'not formatted' : 'formatted now'}`;
  return [...lines, `${count}${rest}`].join('\n');
}
