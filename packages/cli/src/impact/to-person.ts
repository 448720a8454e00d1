import type { Given } from '@guildhall/core';
import type { Person } from '@guildhall/core/impact';

const OF_A_PERSON: ReadonlySet<string> = new Set(['id', 'given', 'on', 'synthetic']);

/** Somebody read from a file, and where in the value the facts stand: `/given`, or at its top. */
export interface ReadPerson {
  readonly person: Person;
  readonly at: '' | '/given';
}

/**
 * Somebody, of a value in a file: `{ "id", "given", "on" }`, or the facts alone.
 *
 * @param name - what somebody without an id is called.
 * @returns `undefined` for what is no object.
 */
export function toPerson(value: unknown, name: string): ReadPerson | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!('given' in value) || !Object.keys(value).every((key) => OF_A_PERSON.has(key)))
    return { person: { id: name, given: value as Given }, at: '' };
  const { id, given, on, synthetic } = value as Record<keyof Person, unknown>;
  const person: Person = {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : name,
    given: given as Given,
    // A day that is none is told when it is asked about, as everything else is.
    ...(on === undefined ? {} : { on: on as string }),
    ...(synthetic === true ? { synthetic } : {}),
  };
  return { person, at: '/given' };
}
