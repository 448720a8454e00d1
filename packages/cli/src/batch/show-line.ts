import { paintAnswer } from '../output/paint-answer.js';
import type { Paint } from '../output/printer.js';
import type { LineAnswer } from './line-answer.js';

/** The answer to one line as one short line: its number, outcomes and values, and the codes of the reasons. */
export function showLine({ line, outcomes, values, reasons }: LineAnswer, paint: Paint): string {
  const parts = [
    ...Object.entries(outcomes).map(([name, answer]) => `${name} ${paintAnswer(answer, paint)}`),
    ...Object.entries(values).map(([name, value]) => `${name} ${paint.cyan(JSON.stringify(value))}`),
  ];
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const why = codes.length === 0 ? '' : `  ${paint.dim(codes.join(', '))}`;
  return `${String(line).padStart(6)}  ${parts.join(', ') || 'nothing asked'}${why}`;
}
