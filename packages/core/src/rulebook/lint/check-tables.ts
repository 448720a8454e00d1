import { answersIn, type Question } from '../cells/answers.js';
import { survey } from '../cells/space.js';
import { titleOf } from '../explain.js';
import { formatPence } from '../../kernel/money.js';
import { NO, YES } from '../run/kleene.js';
import type { Table } from '../schema/rule.js';
import { personInWords } from './person-in-words.js';
import { inForceIn, type Scene } from './scene.js';

/** Checks that exactly one line of each table applies to everybody, and each line to somebody. */
export function checkTables(scene: Scene): void {
  for (const [place, table] of inForceIn(scene.document.tables, scene))
    checkTable(scene, table, `/tables/${String(place)}`);
}

function checkTable(scene: Scene, table: Table, at: string): void {
  const { ground, rulebook, find } = scene;
  const questions = table.rows.map(({ when }): Question => [ground, ground.settle(when)]);
  const { of, size, whole, witness, names, notProved } = answersIn(survey([ground], questions), questions);
  if (notProved !== undefined) {
    scene.giveUp(at, notProved);
    return;
  }
  const title = titleOf(rulebook, table.name);
  const told = new Set<string>();
  const tell = (key: string, finding: Parameters<typeof find>[0]): void => {
    if (!told.has(key)) find(finding);
    told.add(key);
  };
  const isMet = table.rows.map(() => false);
  for (let person = 0; person < size; person++) {
    const rows = table.rows.flatMap((_, row) => (of[row]![person] === YES ? [row] : []));
    for (const row of rows) isMet[row] = true;
    if (rows.length > 1) {
      const [first = 0, second = 0] = rows;
      tell(`overlap ${String(first)} ${String(second)}`, {
        code: 'lint/overlap',
        severity: 'E',
        at: `${at}/rows/${String(second)}/when`,
        says: `Two lines of “${title}” apply to somebody with ${personInWords(ground, witness(person), names)}: “${table.rows[first]!.id}” and “${table.rows[second]!.id}”${whatEachGives(scene, table, [first, second])}. Nobody can be told which counts, so they are answered unknown. Decide which line they belong to.`,
        witness: witness(person),
      });
    }
    if (
      table.otherwise === undefined &&
      whole[person] === 1 &&
      rows.length === 0 &&
      of.every((vector) => vector[person] === NO)
    ) {
      tell('gap', {
        code: 'lint/gap',
        severity: 'E',
        at: `${at}/rows`,
        says: `No line of “${title}” applies to somebody with ${personInWords(ground, witness(person), names)}, so they are answered unknown. Decide which line they belong to, add one, or say in “otherwise” that none is meant.`,
        witness: witness(person),
      });
    }
  }
  isMet.forEach((met, row) => {
    if (!met && questions[row]![1] !== false)
      find({
        code: 'lint/unreachable-rule',
        severity: 'E',
        at: `${at}/rows/${String(row)}/when`,
        says: `The line “${table.rows[row]!.id}” of “${title}” never applies to anybody. Correct when it applies, or remove it.`,
      });
  });
}

const PRICE = 12_000;

/** What the lines give; a percentage also as an amount of a place that costs £120. */
function whatEachGives({ document }: Scene, { outputs, rows }: Table, lines: readonly [number, number]): string {
  const differing = Object.keys(outputs).filter((name) => rows[lines[0]]!.then[name] !== rows[lines[1]]!.then[name]);
  if (differing.length === 0) return ', which give the same';
  const hasPrice = Object.values(document.facts).some(({ unit }) => unit === 'pence');
  const parts = differing.map((name) => {
    const values = lines.map((line) => rows[line]!.then[name] ?? '');
    const percents = values.map(Number);
    if (!/percent/i.test(name) || percents.some((percent) => !Number.isFinite(percent)))
      return `${name} would be ${values.join(' or ')}`;
    const said = `${name} would be ${values.map((value) => `${value} %`).join(' or ')}`;
    if (!hasPrice) return said;
    return `${said}: a ${formatPence(PRICE)} place would cost ${percents.map((percent) => formatPence(Math.floor((PRICE * percent) / 100))).join(' or ')}`;
  });
  return `. ${parts.join('; ')}`;
}
