import {
  addUnit,
  beginSelection,
  type CompletionCost,
  type Completions,
  type CountedUnit,
  describeCompletions,
  describePresence,
  describeRefusal,
  findCompletions,
  removeUnit,
  type RuleOfCombination,
  type Selection,
} from '@guildhall/core/qualifications';
import type { z } from 'zod';
import type { Study, UnitStudied } from '../contract/qualifications.js';
import type { ViewDesk } from '../engine/desk.js';
import { MAY, mayNot } from '../shared/may.js';
import { showCompletions, STEPS } from './show-completions.js';
import { standingOf } from './standing-of.js';

/** A selection to study. */
export interface Studied {
  readonly selection: Selection;
  /** The units somebody picked by name. */
  readonly picked: readonly string[];
  readonly registeredOn?: string;
}

// Each costs a search of its own; a screen with more of them is told the general sentence.
const MOST_EXPLAINED = 24;

/**
 * All there is to know of a selection: how it stands, what each unit is to it,
 * what a click would do, and the least that completes it.
 *
 * It takes up to some tenths of a second for a large catalogue: only for the
 * qualification somebody has open.
 */
export function studySelection(
  desk: ViewDesk,
  rule: RuleOfCombination,
  { selection, picked, registeredOn }: Studied,
  cost: CompletionCost,
): z.input<typeof Study> {
  const answer = findCompletions(rule, selection, { cost, steps: STEPS });
  const marks = new Map('marks' in answer ? answer.marks.map(({ unit, mark }) => [unit, mark]) : []);
  const chosen = new Set(selection.map(({ unit }) => unit));
  let explained = 0;
  const explain = (unit: string, after: Selection): string => {
    if (explained++ >= MOST_EXPLAINED) return `With ${unit} it cannot be completed.`;
    const dead = findCompletions(rule, after, { cost, steps: STEPS, marks: false });
    return dead.outcome === 'impossible' ? describeCompletions(rule, dead) : `With ${unit} it cannot be completed.`;
  };
  const { links = [], bars = [] } = rule.catalogue;
  return {
    standing: standingOf(desk, rule, selection, registeredOn).standing,
    units: rule.units.map((unit) => {
      const { number } = unit;
      if (chosen.has(number)) return { ...plain(rule, unit), ...chosenUnit(rule, selection, picked, number) };
      const step = addUnit(rule, selection, number);
      const mark = marks.get(number);
      return {
        ...plain(rule, unit),
        chosen: false,
        ...(mark === undefined ? {} : { mark }),
        together: step.ok ? step.changed.filter((other) => other !== number) : [],
        may: { add: step.ok ? MAY : mayNot(describeRefusal(step.refusal)), remove: mayNot() },
        ...(step.ok && mark === 'impossible' ? { deadEnd: explain(number, step.selection) } : {}),
      };
    }),
    links: links.map(({ units }) => [...units]),
    bars: bars.map(({ units }) => [...units]),
    completions: showCompletions(rule, answer, true),
  };
}

/** What begins a study of picked units: what is mandatory, then each that may be added. */
export function selectionOf(rule: RuleOfCombination, picked: readonly string[]): Selection {
  return picked.reduce<Selection>((selection, unit) => {
    const step = addUnit(rule, selection, unit);
    return step.ok ? step.selection : selection;
  }, beginSelection(rule));
}

/** The least that completes a selection, without what each unit is to it: quick enough for a table. */
export function leastOf(rule: RuleOfCombination, selection: Selection, cost: CompletionCost): Completions {
  return findCompletions(rule, selection, { cost, steps: 100_000, list: 5, marks: false });
}

function plain(rule: RuleOfCombination, unit: CountedUnit) {
  const { number, mandatory, source } = unit;
  const { ref, title, level, credit, glh, groups } = source;
  return {
    number,
    ...(ref === undefined ? {} : { ref }),
    title,
    ...(level === undefined ? {} : { level }),
    ...(credit === undefined ? {} : { credit }),
    ...(glh === undefined ? {} : { hours: glh }),
    groups: groups.filter((id) => rule.groups.some((group) => group.id === id)),
    mandatory,
  };
}

function chosenUnit(rule: RuleOfCombination, selection: Selection, picked: readonly string[], number: string) {
  const step = removeUnit(rule, selection, number);
  const { code, chain, text } = describePresence(rule, picked, number);
  return {
    chosen: true,
    because: { code, chain: [...chain], text },
    together: step.ok ? step.changed.filter((other) => other !== number) : [],
    may: { add: mayNot(), remove: step.ok ? MAY : mayNot(describeRefusal(step.refusal)) },
  } satisfies Partial<z.input<typeof UnitStudied>>;
}
