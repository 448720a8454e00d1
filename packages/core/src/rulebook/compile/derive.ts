import { Fault } from '../../kernel/fault.js';
import type { Derivation } from '../schema/fact.js';
import { NO, UNKNOWN, YES } from './kleene.js';
import type { Slot } from './layout.js';
import { type Rounding, proRate } from './pro-rate.js';
import { type Operand, resolve, type Scope } from './scope.js';
import { calendarDaysBetween, workingDaysBetween } from './working-days.js';

/** Fills in one derived fact from those before it. */
export type Derive = () => void;

/** Compiles a fact that is derived from other facts, not from rows. */
export function compileDerivation(target: Slot, is: Derivation, scope: Scope): Derive {
  const give = giver(target, scope);
  if ('today' in is) return () => give(scope.state.today);
  if ('proRate' in is) {
    const amount = read(typeof is.proRate === 'number' ? is.proRate : is.proRate.fact, scope);
    const [from, first, last] = [is.from, ...is.within].map((name) => read(name, scope)) as [Read, Read, Read];
    const { rounding, atLeast }: { rounding: Rounding; atLeast: number } = is;
    return () => {
      const whole = amount();
      const joined = from();
      const start = first();
      const end = last();
      // Of what is known to be none there is no share.
      const isKnown = joined !== MISSING && Number.isFinite(whole) && Number.isFinite(start) && Number.isFinite(end);
      if (!isKnown) give(MISSING);
      // "Known to be none": the person did not join part-way.
      else give(joined !== joined ? whole : proRate(whole, joined, start, end, rounding, atLeast));
    };
  }
  if ('daysBetween' in is) return compileDaysBetween(is, scope, give);
  if ('needAtLeast' in is) return compileNeedAtLeast(target, is, scope);
  throw new Fault('rulebook/unknown-derivation', `The fact ${target.name} is derived in a way nobody knows.`);
}

const MISSING = -Infinity;
type Read = () => number;

/** Reads a value that is known exactly, or {@link MISSING}. */
function read(name: string | number, scope: Scope): Read {
  const operand: Operand =
    typeof name === 'number' ? { kind: 'number', value: name, type: 'integer' } : resolve(scope, name);
  if (operand.kind === 'number') return () => operand.value;
  if (operand.kind === 'null') return () => NaN;
  if (operand.kind !== 'slot') return () => MISSING;
  const { low, high } = scope.state;
  const { index } = operand.slot;
  return () => {
    const value = low[index]!;
    return value === high[index] || value !== value ? value : MISSING;
  };
}

function giver(target: Slot, scope: Scope): (value: number) => void {
  const { low, high } = scope.state;
  return (value) => {
    low[target.index] = value;
    high[target.index] = value === MISSING ? Infinity : value;
  };
}

function compileDaysBetween(
  is: Extract<Derivation, { daysBetween: unknown }>,
  scope: Scope,
  give: (value: number) => void,
): Derive {
  const [from, to] = is.daysBetween.map((name) => read(name, scope)) as [Read, Read];
  const working = scope.layout.idOf('working-days');
  const counting =
    typeof is.counting === 'string' ? () => scope.layout.idOf(is.counting as string) : read(is.counting.fact, scope);
  const listed = is.holidays === undefined ? undefined : resolve(scope, is.holidays.fact);
  const holidays = new Set(listed?.kind === 'list' ? listed.ids : []);
  // Days of rest that are not known would be counted as working days, and give more notice than there is.
  const isListed = listed === undefined || listed.kind === 'list';
  return () => {
    const a = from();
    const b = to();
    const how = counting();
    const isKnown = Number.isFinite(a) && Number.isFinite(b) && Number.isFinite(how);
    if (!isKnown || (how === working && !isListed)) give(MISSING);
    else give(how === working ? workingDaysBetween(a, b, holidays) : calendarDaysBetween(a, b));
  };
}

function compileNeedAtLeast(target: Slot, is: Extract<Derivation, { needAtLeast: unknown }>, scope: Scope): Derive {
  const need = read(typeof is.needAtLeast === 'number' ? is.needAtLeast : is.needAtLeast.fact, scope);
  const parts = is.of.map((name) => read(name, scope));
  const { low, high } = scope.state;
  return () => {
    const wanted = need();
    let yes = 0;
    let open = 0;
    for (const part of parts) {
      const value = part();
      if (value === YES) yes++;
      else if (value === MISSING) open++;
    }
    const answer = wanted === MISSING ? UNKNOWN : yes >= wanted ? YES : yes + open < wanted ? NO : UNKNOWN;
    low[target.index] = answer === UNKNOWN ? -Infinity : answer;
    high[target.index] = answer === UNKNOWN ? Infinity : answer;
  };
}
