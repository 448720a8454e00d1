import { align } from '../output/align.js';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { CheckedFile, CheckReport, PlacedFinding } from './check-report.js';

/** A finding: what it is and where on a line, then what it says. */
export function showFinding({ severity, code, file, line, column, says }: PlacedFinding, printer: Printer): string {
  const { paint, width } = printer;
  const name = { E: paint.red('error  '), W: paint.yellow('warning'), H: paint.cyan('hint   ') }[severity];
  return [`${name} ${paint.bold(`${file}:${line}:${column}`)}  ${paint.dim(code)}`, wrap(says, width, 8)].join('\n');
}

/** A line for each file that is a rulebook or a catalogue. */
export function showFiles(files: readonly CheckedFile[], { paint }: Printer): readonly string[] {
  const rows = files.map(({ id, file, version, examples, guarantees, strength, findings }) => {
    const open = findings.filter(({ accepted }) => accepted === undefined);
    const isBroken = open.some(({ severity }) => severity === 'E');
    const sign = isBroken ? paint.red('✗') : open.length > 0 ? paint.yellow('!') : paint.green('✓');
    const held = examples === undefined ? '' : `${count(examples, 'example')}, ${count(guarantees ?? 0, 'guarantee')}`;
    const notices =
      strength === undefined
        ? ''
        : `notice ${String(strength.noticed)} of ${count(strength.noticed + strength.unnoticed, 'small mistake')} (${(strength.score * 100).toFixed(1)} %)`;
    return [sign, id ?? file, version ?? '', held, notices];
  });
  return align(rows, []);
}

/** Where codes are explained; `undefined` where none was told. */
export function showWhereToRead(findings: readonly PlacedFinding[], { paint }: Printer): string | undefined {
  return findings.length === 0 ? undefined : paint.dim('What each finding means: docs/findings.md');
}

/** The closing count. */
export function showCounts({ files, errors, warnings, accepted, hints }: CheckReport, { paint }: Printer): string {
  const rulebooks = files.filter(({ kind }) => kind === 'rulebook').length;
  const catalogues = files.filter(({ kind }) => kind === 'catalogue').length;
  const of = [
    ...(rulebooks > 0 ? [count(rulebooks, 'rulebook')] : []),
    ...(catalogues > 0 ? [count(catalogues, 'catalogue')] : []),
  ].join(' and ');
  const said = [
    errors > 0 ? paint.red(count(errors, 'error')) : paint.green('no errors'),
    `${warnings > 0 ? paint.yellow(count(warnings, 'warning')) : 'no warnings'}${accepted > 0 ? ` (${String(accepted)} accepted)` : ''}`,
    ...(hints > 0 ? [count(hints, 'hint')] : []),
  ];
  return `${of === '' ? count(files.length, 'file') : of}: ${said.join(', ')}`;
}

function count(number: number, one: string): string {
  return `${String(number)} ${one}${number === 1 ? '' : 's'}`;
}
