import { parseDay } from '../../kernel/calendar.js';
import type { Ground } from '../cells/ground.js';
import { titleOf } from '../explain.js';
import { valueInWords } from '../lint/person-in-words.js';
import { tellingFacts } from '../lint/telling-facts.js';
import type { FactValue } from '../decision.js';
import type { Compared } from './compare-question.js';
import type { Region } from './difference.js';

/** Texts that a region names at most of one fact. */
const FEW = 4;

/** Groups people by how their answer changed, and says who they are. */
export function regionsOf(
  grounds: readonly [Ground, Ground],
  names: ReadonlySet<string>,
  people: readonly Compared[],
): readonly Region[] {
  const alike = new Map<string, Compared[]>();
  for (const person of people) {
    const key = JSON.stringify([person.before, person.after]);
    alike.set(key, [...(alike.get(key) ?? []), person]);
  }
  return [...alike.values()].map((group): Region => {
    const people = simplest(group);
    const [first] = inOrder(grounds[1], names, people) as [Compared];
    return {
      before: first.before,
      after: first.after,
      reasons: { before: first.reasons[0], after: first.reasons[1] },
      says: peopleInWords(grounds, names, people),
      witness: first.witness,
    };
  });
}

/** Of people those who are known best, and of these those who take the fewest facts to tell. */
function simplest(people: readonly Compared[]): readonly Compared[] {
  const whole = people.filter(({ isWhole }) => isWhole);
  const known = whole.length > 0 ? whole : people;
  const factsOf = ({ witness }: Compared): number => Object.keys(witness.given).length;
  const fewest = Math.min(...known.map(factsOf));
  return known.filter((person) => factsOf(person) === fewest);
}

/** The least in every number first: that is the border. */
function inOrder(
  { read, rulebook, document }: Ground,
  names: ReadonlySet<string>,
  people: readonly Compared[],
): readonly Compared[] {
  const slots = tellingFacts(document, names).flatMap((name) => rulebook.layout.facts.get(name)?.index ?? []);
  const measured = people.map((person) => {
    const state = read(person.witness.given, parseDay(person.witness.on))?.state;
    return { person, numbers: slots.map((slot) => state?.low[slot] ?? 0) };
  });
  const sum = (numbers: readonly number[]): number =>
    numbers.reduce((total, number) => total + (Number.isFinite(number) ? number : 0), 0);
  return measured.sort((a, b) => sum(a.numbers) - sum(b.numbers)).map(({ person }) => person);
}

/** Who some people are, by what each fact holds among them; a fact that both versions derive otherwise in both. */
function peopleInWords(
  [before, after]: readonly [Ground, Ground],
  names: ReadonlySet<string>,
  people: readonly Compared[],
): string {
  const facts = tellingFacts(after.document, names);
  const held = new Map(facts.map((name) => [name, new Set<FactValue | undefined>()]));
  const was = new Map(facts.map((name) => [name, new Set<FactValue | undefined>()]));
  for (const { witness } of people) {
    const on = parseDay(witness.on);
    for (const [ground, values] of [
      [before, was],
      [after, held],
    ] as const) {
      const program = ground.read(witness.given, on);
      for (const name of facts) values.get(name)?.add(program?.valueOf(name));
    }
  }
  return facts
    .flatMap((name) => {
      // Whoever may be either need not be told of it.
      if (held.get(name)?.has(true) === true && held.get(name)?.has(false) === true) return [];
      const now = rangeInWords(after, name, held.get(name)!);
      const then = rangeInWords(before, name, was.get(name)!);
      const title = titleOf(after.rulebook, name);
      return now === then ? `${title}: ${now}` : `${title}: ${then} before, ${now} now`;
    })
    .join('; ');
}

function rangeInWords({ rulebook }: Ground, name: string, values: ReadonlySet<FactValue | undefined>): string {
  const words = (value: FactValue | undefined): string => valueInWords(rulebook, name, value);
  const numbers = [...values].filter((value) => typeof value === 'number');
  const others = [...values].filter((value) => typeof value !== 'number');
  const parts = others.slice(0, FEW).map(words);
  if (others.length > FEW) parts.push('others');
  if (numbers.length > 0) {
    const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
    parts.unshift(least === greatest ? words(least) : `${words(least)} to ${words(greatest)}`);
  }
  return parts.join(' or ');
}
