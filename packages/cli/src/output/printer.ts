import pico from 'picocolors';
import type { Output, World } from '../world.js';

/** Colours, each a function from text to text; where there are none they change nothing. */
export type Paint = ReturnType<typeof pico.createColors>;

/** Writes lines for people, and JSON for programs, to one stream. */
export interface Printer {
  readonly paint: Paint;
  /** How wide lines may be: the terminal's width from 40 up to 100 characters, 80 where there is none. */
  readonly width: number;
  readonly isTerminal: boolean;
  /** Writes text and ends the line. */
  line(text?: string): Promise<void>;
  /** Writes a value as JSON, on one line or indented. */
  json(value: unknown, indented?: boolean): Promise<void>;
  /** Writes text as it is. */
  raw(text: string): Promise<void>;
}

/** A terminal's own commands, colours aside, have no place in a line: texts come from files that anyone may write. */
const CONTROLS = /(\u001b\[[0-9;]*m)|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A printer for a stream. Colours only on a terminal that can show them and unless `NO_COLOR` is set. */
export function createPrinter(output: Output, environment: World['environment']): Printer {
  const plain = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  const coloured = output.isTerminal && !plain;
  return {
    paint: pico.createColors(coloured),
    width: Math.min(100, Math.max(40, output.columns)),
    isTerminal: output.isTerminal,
    line: (text = '') =>
      output.write(`${text.replace(CONTROLS, (_, colour: string | undefined) => (coloured ? (colour ?? '') : ''))}\n`),
    json: (value, indented = true) => output.write(`${JSON.stringify(value, undefined, indented ? 2 : 0)}\n`),
    raw: (text) => output.write(text),
  };
}
