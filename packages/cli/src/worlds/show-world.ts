import { align } from '../output/align.js';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { MadeWorld } from './made-world.js';

/** A world for people: what is in it and in which stages, and whom to sign in as. */
export function showWorld({ seed, now, tables, actors, out }: MadeWorld, { paint, width }: Printer): string {
  const counts = align(
    Object.entries(tables).map(([name, { rows }]) => [`  ${name}`, String(rows)]),
    [1],
  );
  const indent = Math.max(...counts.map((line) => line.length)) + 2;
  const lines = Object.values(tables).map(({ stages = {} }, at) => {
    const told = Object.entries(stages).map(([stage, count]) => `${count} ${stage}`);
    const [first = '', ...more] = wrap(told.join(', '), width, indent).split('\n');
    return [`${counts[at] ?? ''}  ${paint.dim(first.trim())}`.trimEnd(), ...more.map((line) => paint.dim(line))].join(
      '\n',
    );
  });
  const people = actors.flatMap(({ id, body, name, role, says }) => [
    `  ${paint.bold(name)}  ${body} ${role}  ${paint.dim(id)}`,
    wrap(says, width, 4),
  ]);
  return [
    paint.bold(`A world of seed ${seed}, which ends at ${now}`),
    ...lines,
    '',
    'Whom to sign in as',
    ...people,
    ...(out === undefined ? [] : ['', `Written to ${out}`]),
  ].join('\n');
}
