import { Call } from '../compile/call.js';
import { writeCountRows } from './write-count-rows.js';
import { writeTakeRow } from './write-take-row.js';

const WIDTH = 110;

/** Writes a plan as an expression of JavaScript, and notes in `used` each function of the run time that it calls. */
export function writeValue(planned: unknown, used: Set<string>, indent = ''): string {
  if (planned instanceof Call) return writeCall(planned, used, indent);
  if (typeof planned !== 'object' || planned === null) return JSON.stringify(planned);
  const inner = `${indent}  `;
  if (Array.isArray(planned)) {
    return fold(
      '[',
      planned.map((item) => writeValue(item, used, inner)),
      ']',
      indent,
    );
  }
  const entries = Object.entries(planned).filter(([, value]) => value !== undefined);
  return fold(
    '{ ',
    entries.map(([key, value]) => `${writeKey(key)}: ${writeValue(value, used, inner)}`),
    ' }',
    indent,
  );
}

function writeCall(planned: Call<unknown>, used: Set<string>, indent: string): string {
  if (planned.name === 'countRows') return writeCountRows(planned.args, used, indent);
  if (planned.name === 'takeRow') return writeTakeRow(planned.args);
  used.add(planned.name);
  const args = planned.args.map((arg) => writeValue(arg, used, `${indent}  `));
  return fold(`${planned.name}(`, args, ')', indent);
}

/** Parts on one line where they fit, otherwise one to a line. */
function fold(open: string, parts: readonly string[], close: string, indent: string): string {
  const line = open + parts.join(', ') + close;
  if (parts.length === 0) return line.replace('  ', '');
  if (indent.length + line.length <= WIDTH && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close.trim()}`;
}

/** A key as it may stand in an object. One called `__proto__` would set what the object inherits, so it is computed. */
function writeKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
