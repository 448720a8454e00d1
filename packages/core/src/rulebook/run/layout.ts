import type { FactSpec, Rules } from './rules.js';

/** Where one fact or row field keeps its value. */
export interface Slot {
  readonly index: number;
  readonly name: string;
  readonly spec: FactSpec;
}

/**
 * Where every fact and row field of a rulebook keeps its value while deciding.
 *
 * Every value is a number: an integer itself, a date its day number, a boolean
 * 0 or 1, an enum value the number of its text. So a comparison is a comparison
 * of numbers, and nothing is allocated.
 */
export interface Layout {
  readonly size: number;
  readonly facts: ReadonlyMap<string, Slot>;
  /** By collection, then by field. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, Slot>>;
  readonly parameters: Rules['parameters'];
  /** The number of a text; the same text always has the same number within one rulebook. */
  readonly idOf: (text: string) => number;
  /** The text of a number that {@link Layout.idOf} gave. */
  readonly textOf: (id: number) => string;
}

/** Gives each fact and field its slot. */
export function layOut(rules: Pick<Rules, 'facts' | 'collections' | 'parameters'>): Layout {
  const texts: string[] = [];
  let size = 0;
  const slotsOf = (specs: Readonly<Record<string, FactSpec>>): Map<string, Slot> =>
    new Map(Object.entries(specs).map(([name, spec]) => [name, { index: size++, name, spec }]));
  const facts = slotsOf(rules.facts);
  const fields = new Map(Object.entries(rules.collections).map(([name, specs]) => [name, slotsOf(specs)]));
  return {
    size,
    facts,
    fields,
    parameters: rules.parameters,
    idOf: (text) => {
      const id = texts.indexOf(text);
      return id < 0 ? texts.push(text) - 1 : id;
    },
    textOf: (id) => texts[id]!,
  };
}
