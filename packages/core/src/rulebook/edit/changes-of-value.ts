import { jsonPointer } from '../../kernel/json-pointer.js';
import { nearest } from '../load/nearest.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Parameter } from '../schema/rule.js';
import type { Change } from './change.js';
import { type Edited, refuse } from './edit-problem.js';
import type { DropValue, Ground, ParameterValue, SetValue } from './rulebook-edit.js';

/** The parameter of a name. Problem: `edit/no-such-parameter`. */
export function parameterOf({ parameters = {} }: RulebookDocument, name: string): Edited<Parameter> {
  const found = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (found !== undefined) return { ok: true, value: found };
  const near = nearest(name, Object.keys(parameters));
  const hint = near === undefined ? '.' : `: did you mean ${near}?`;
  return refuse('no-such-parameter', '/parameters', `No parameter is called ${name}${hint}`);
}

/** What a value rests on, in the order of the schema. */
export function groundOf({ source, status, note }: Ground): Readonly<Record<string, string>> {
  return {
    ...(source === undefined ? {} : { source }),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Dates a value: beside those that are there, or in the place of one that has not begun to apply. */
export function changesOfValue(
  document: RulebookDocument,
  edit: Omit<SetValue, 'do'> & Ground,
  on: string,
): Edited<readonly Change[]> {
  const { parameter, from, value } = edit;
  const found = parameterOf(document, parameter);
  if (!found.ok) return found;
  const { values } = found.value;
  const at = jsonPointer(['parameters', parameter, 'values']);
  const here = at + jsonPointer([from]);
  const dated: { readonly value: ParameterValue } = { value, ...groundOf(edit) };
  if (Object.hasOwn(values, from)) {
    if (from <= on)
      return refuse(
        'has-applied',
        here,
        `The value of ${from} has begun to apply, and what has applied never changes: give the new one a later day.`,
      );
    return { ok: true, value: [{ do: 'set', at: here, value: dated }] };
  }
  if (from < on)
    return refuse(
      'in-the-past',
      here,
      `${from} has passed, and decisions were made by what applied then: give the value a day from ${on} on.`,
    );
  const before = Object.keys(values)
    .sort()
    .find((date) => date > from);
  return { ok: true, value: [{ do: 'add-member', at, name: from, value: dated, before }] };
}

/** Withdraws a dated value that has not begun to apply. */
export function dropOfValue(
  document: RulebookDocument,
  { parameter, from }: DropValue,
  on: string,
): Edited<readonly Change[]> {
  const found = parameterOf(document, parameter);
  if (!found.ok) return found;
  const at = jsonPointer(['parameters', parameter, 'values', from]);
  if (!Object.hasOwn(found.value.values, from))
    return refuse('no-such-value', at, `${parameter} has no value dated ${from}: check the day.`);
  if (from <= on)
    return refuse('has-applied', at, `The value of ${from} has begun to apply, so it cannot be withdrawn.`);
  return { ok: true, value: [{ do: 'remove', at }] };
}
