import { jsonPointer } from '../../kernel/json-pointer.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Changed, ChangeKind } from './change.js';
import { isSame, without } from './is-same.js';

/** What is told and not decided by: for each key, what it is called in a sentence. */
const TEXTS = {
  $schema: 'The address of the schema',
  title: 'The title',
  labels: 'The label of',
  reasons: 'The text of',
  examples: 'The example',
  guarantees: 'The guarantee',
  accepted: 'What was accepted of',
} as const;

/** What developers write that has no date of its own. */
const LOGIC = {
  facts: 'The fact',
  conditions: 'The shared condition',
  collections: 'The collection',
  outcomes: 'The outcome',
  clock: 'The clock',
  periods: 'The periods',
  id: 'The id',
  body: 'The body',
  format: 'The format',
} as const;

/** What changed in everything that is neither a parameter nor in force from a day on. */
export function compareOthers(previous: RulebookDocument, next: RulebookDocument, on: string): Changed[] {
  const texts = Object.entries(TEXTS).flatMap(([key, what]) => compareKey(previous, next, key, what, () => 'text'));
  const logic = Object.entries(LOGIC).flatMap(([key, what]) =>
    compareKey(previous, next, key, what, kindOf(key)).map((changed) =>
      // A question is asked from the day on which it is published; a fact alone asks nothing.
      changed.kind === 'logic' && key === 'outcomes' ? { ...changed, from: on } : changed,
    ),
  );
  return [...texts, ...logic];
}

/** A title or a sentence beside logic is a text, and what it rests on a value. */
function kindOf(key: string): (old: unknown, now: unknown) => ChangeKind {
  const texts = key === 'clock' ? ['says'] : key === 'collections' ? [] : ['title', 'note'];
  const bare = (value: unknown, grounds: readonly string[]): unknown =>
    typeof value === 'object' && value !== null ? without(value, [...texts, ...grounds]) : value;
  return (old, now) => {
    if (old === undefined || now === undefined || key === 'conditions') return 'logic';
    if (isSame(bare(old, []), bare(now, []))) return 'text';
    return key === 'periods' && isSame(barePeriods(old, texts), barePeriods(now, texts)) ? 'value' : 'logic';
  };
}

/** The periods without what they rest on. */
function barePeriods(value: unknown, texts: readonly string[]): unknown {
  const grounds = [...texts, 'source', 'status', 'note'];
  const { exceptions = [] } = value as { readonly exceptions?: readonly object[] };
  return { ...without(value as object, grounds), exceptions: exceptions.map((each) => without(each, grounds)) };
}

function compareKey(
  previous: RulebookDocument,
  next: RulebookDocument,
  key: string,
  what: string,
  kind: (old: unknown, now: unknown) => ChangeKind,
): Changed[] {
  const [old, now] = [previous[key as keyof RulebookDocument], next[key as keyof RulebookDocument]];
  if (isSame(old, now)) return [];
  const [before, after] = [partsOf(old, key), partsOf(now, key)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Changed[] => {
    const [then, part] = [before.get(name), after.get(name)];
    if (isSame(then?.value, part?.value)) return [];
    const says = `${what}${name === '' ? '' : ` ${name}`}: ${then === undefined ? 'new' : part === undefined ? 'taken out' : 'changed'}`;
    return [{ kind: kind(then?.value, part?.value), at: jsonPointer([key, ...(part ?? then)!.path]), says }];
  });
  return changed.length > 0
    ? changed
    : [{ kind: 'text', at: jsonPointer([key]), says: `The order of ${key}: changed; no answer is` }];
}

interface Part {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** What stands under a key: by name in a record, by id in a list, or as a whole. */
function partsOf(value: unknown, key: string): ReadonlyMap<string, Part> {
  if (value === undefined) return new Map();
  if (Array.isArray(value)) {
    return new Map(
      value.map((item: { readonly id?: string; readonly finding?: string; readonly at?: string }, index) => [
        item.id ?? `${item.finding ?? ''} at ${item.at ?? ''} (${String(index + 1)})`,
        { path: [index], value: item },
      ]),
    );
  }
  const whole = typeof value !== 'object' || value === null || ['title', 'clock', 'periods'].includes(key);
  if (whole) return new Map([['', { path: [], value }]]);
  return new Map(Object.entries(value).map(([name, part]: [string, unknown]) => [name, { path: [name], value: part }]));
}
