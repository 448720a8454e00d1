import { decide, type Decision, type Reason, type Rulebook } from '@guildhall/core';
import { givenToEach, type Impact, type Person } from '@guildhall/core/impact';

/** Counts by what is counted: `moves of cpd/met: "yes" to "no"`. What is nought is left out. */
export type SlowCounts = Readonly<Record<string, number>>;

/** What an impact should count, by deciding about one person after the other and writing everything down. */
export function countImpactSlowly(
  previous: Rulebook,
  next: Rulebook,
  people: readonly Person[],
  on: string,
): SlowCounts {
  const each = givenToEach(previous, next);
  const told = people.map(({ given, on: day = on }) => ({
    before: decide(previous, each.toPrevious(given), { on: day }),
    after: decide(next, each.toNext(given), { on: day }),
  }));
  const decided = told.filter(({ before, after }) => before.problems.length === 0 && after.problems.length === 0);
  const differs = ({ before, after }: (typeof told)[number]): boolean =>
    text(answersOf(before)) !== text(answersOf(after));
  const tellsOther = ({ before, after }: (typeof told)[number]): boolean =>
    text(codesOf(before).sort()) !== text(codesOf(after).sort());
  const counted: [string, number][] = [
    ['people', people.length],
    ['synthetic', people.filter(({ synthetic }) => synthetic === true).length],
    ['changed', decided.filter(differs).length],
    ['toldOtherwise', decided.filter((one) => !differs(one) && tellsOther(one)).length],
    ['same', decided.filter((one) => !differs(one) && !tellsOther(one)).length],
    ['undecided', told.length - decided.length],
    ['undecided before', told.filter(({ before }) => before.problems.length > 0).length],
    ['undecided after', told.filter(({ after }) => after.problems.length > 0).length],
  ];
  for (const { before, after } of decided) {
    const [was, is] = [answersOf(before), answersOf(after)];
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [one, other] = [was[name] ?? null, is[name] ?? null];
      if (typeof one === 'number') counted.push([`pence before of ${name}`, one]);
      if (typeof other === 'number') counted.push([`pence after of ${name}`, other]);
      if (typeof one === 'number' || typeof other === 'number') {
        counted.push([`pence people of ${name}`, 1]);
        if (one !== other) counted.push([`pence changed of ${name}`, 1]);
      } else counted.push([`moves of ${name}: ${text(one)} to ${text(other)}`, 1]);
    }
    const [first, then] = [codesOf(before), codesOf(after)];
    for (const code of first) counted.push([`before ${code}`, 1]);
    for (const code of then) counted.push([`after ${code}`, 1]);
    for (const code of then) if (!first.includes(code)) counted.push([`newly ${code}`, 1]);
    for (const code of first) if (!then.includes(code)) counted.push([`no longer ${code}`, 1]);
  }
  return together(counted);
}

/** The same counts, as an impact has them. */
export function countsIn(impact: Impact): SlowCounts {
  const { undecided } = impact;
  return together([
    ['people', impact.people],
    ['synthetic', impact.synthetic],
    ['changed', impact.changed],
    ['toldOtherwise', impact.toldOtherwise],
    ['same', impact.same],
    ['undecided', undecided.people],
    ['undecided before', undecided.before],
    ['undecided after', undecided.after],
    ...impact.questions.flatMap((count): [string, number][] =>
      count.kind === 'pence'
        ? [
            [`pence before of ${count.question}`, count.before.pence],
            [`pence after of ${count.question}`, count.after.pence],
            [`pence people of ${count.question}`, count.people],
            [`pence changed of ${count.question}`, count.changed],
          ]
        : count.moves.map(({ before, after, people }) => [
            `moves of ${count.question}: ${text(before)} to ${text(after)}`,
            people,
          ]),
    ),
    ...impact.reasons.flatMap(({ code, of, before, after, newly, noLonger }): [string, number][] => [
      [`before ${code} of ${of}`, before],
      [`after ${code} of ${of}`, after],
      [`newly ${code} of ${of}`, newly],
      [`no longer ${code} of ${of}`, noLonger],
    ]),
  ]);
}

function answersOf({ outcomes, values }: Decision): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...outcomes, ...values }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function codesOf({ reasons }: Decision): string[] {
  return reasons.map(({ code, of }: Reason) => `${code} of ${of}`);
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

function together(counted: readonly (readonly [string, number])[]): SlowCounts {
  const sums = new Map<string, number>();
  for (const [name, count] of counted) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].filter(([, count]) => count !== 0));
}
