import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Problem } from '../../kernel/problem.js';
import type { RulebookDocument } from '../schema/document.js';

/** Checks that every date exists, that nothing ends before it begins, and that versions of one rule do not overlap. */
export function checkDates(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  const dayAt = (text: string, at: string): number => {
    const day = parseDay(text);
    if (day === NOT_A_DAY)
      problems.push({ code: 'schema/no-such-date', at, says: `${text} is no day of the calendar: correct the date.` });
    return day;
  };
  for (const [name, parameter] of Object.entries(document.parameters ?? {})) {
    for (const date of Object.keys(parameter.values)) dayAt(date, `/parameters/${name}/values/${date}`);
  }
  const dated = {
    requirements: document.requirements,
    tables: document.tables,
    bands: document.bands,
    ladders: document.ladders,
  };
  for (const [kind, rules] of Object.entries(dated)) checkVersions(kind, rules ?? [], dayAt, problems);
  document.periods?.exceptions.forEach(({ from, to }, index) => {
    checkOrder(from, to, `/periods/exceptions/${String(index)}`, dayAt, problems);
  });
  document.examples.forEach(({ on }, index) => dayAt(on, `/examples/${String(index)}/on`));
  document.changes.forEach(({ on }, index) => dayAt(on, `/changes/${String(index)}/on`));
  if (document.changes.at(-1)?.version !== document.version) {
    problems.push({
      code: 'schema/version-not-explained',
      at: '/changes',
      says: `The last entry of changes is not about version ${document.version}: add one that says why it was made.`,
    });
  }
  return problems;
}

type DayAt = (text: string, at: string) => number;

function checkOrder(
  from: string,
  to: string | undefined,
  at: string,
  dayAt: DayAt,
  problems: Problem[],
): readonly [number, number] {
  const first = dayAt(from, `${at}/from`);
  const end = to === undefined ? Infinity : dayAt(to, `${at}/to`);
  if (end <= first)
    problems.push({
      code: 'schema/ends-before-it-begins',
      at,
      says: `It ends on ${to ?? ''} and begins on ${from}: "to" is the first day on which it no longer holds.`,
    });
  return [first, end];
}

function checkVersions(
  kind: string,
  rules: readonly { name: string; from: string; to?: string | undefined }[],
  dayAt: DayAt,
  problems: Problem[],
): void {
  const known = new Map<string, (readonly [number, number])[]>();
  rules.forEach((rule, index) => {
    const at = `/${kind}/${String(index)}`;
    const stretch = checkOrder(rule.from, rule.to, at, dayAt, problems);
    const others = known.get(rule.name) ?? [];
    if (others.some(([from, to]) => stretch[0] < to && from < stretch[1])) {
      problems.push({
        code: 'schema/date-overlap',
        at,
        says: `Two versions of ${rule.name} are in force on the same day: end the earlier one with "to".`,
      });
    }
    known.set(rule.name, [...others, stretch]);
  });
}
