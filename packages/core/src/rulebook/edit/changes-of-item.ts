import { jsonPointer } from '../../kernel/json-pointer.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Change } from './change.js';
import { changesOfValue, parameterOf } from './changes-of-value.js';
import { type Edited, refuse } from './edit-problem.js';
import type { AddItem, ParameterValue, RemoveItem, SetItem } from './rulebook-edit.js';

type ItemEdit = AddItem | SetItem | RemoveItem;
type Values = Readonly<Record<string, { readonly value: ParameterValue }>>;

/** Changes one thing of a list or a map: by a new dated entry, or in the one that was to apply from that day. */
export function changesOfItem(document: RulebookDocument, edit: ItemEdit, on: string): Edited<readonly Change[]> {
  const found = parameterOf(document, edit.parameter);
  if (!found.ok) return found;
  const { type, values } = found.value;
  const at = jsonPointer(['parameters', edit.parameter]);
  const isMap = type === 'map';
  if (!isMap && type !== 'list' && type !== 'dates')
    return refuse('wrong-kind', at, `${edit.parameter} is ${type} and holds one value: set that instead.`);
  if (isMap && edit.do === 'add-item')
    return refuse('wrong-kind', at, `${edit.parameter} is a map: say what it gives for ${edit.item} as well.`);
  if (!isMap && edit.do === 'set-item')
    return refuse('wrong-kind', at, `${edit.parameter} is a list: an item is added or removed, and has no value.`);
  const dates = Object.keys(values).sort();
  const current = dates.filter((date) => date <= edit.from).at(-1);
  if (current === undefined)
    return refuse('no-such-value', `${at}/values`, `${edit.parameter} has no value on ${edit.from}: set one first.`);
  const next = changed(values[current]?.value, edit);
  const here = `${at}/values/${current}/value`;
  if (next === 'already')
    return refuse('already-listed', here, `${edit.parameter} has ${edit.item} on ${edit.from} already.`);
  if (next === 'absent') return refuse('not-listed', here, `${edit.parameter} has no ${edit.item} on ${edit.from}.`);
  const later = dates.find((date) => date > edit.from && undoes(values, date, edit));
  if (later !== undefined)
    return refuse(
      'superseded-later',
      `${at}/values/${later}`,
      `From ${later} another value applies that would undo this: change that one first.`,
    );
  return changesOfValue(document, { ...edit, value: next.value }, on);
}

function undoes(values: Values, date: string, edit: ItemEdit): boolean {
  const wanted = edit.do === 'remove-item' ? 'absent' : 'already';
  return changed(values[date]?.value, edit) !== wanted;
}

type Changed = { readonly value: ParameterValue } | 'already' | 'absent';

/** The value with the edit made; `already` or `absent` where there is nothing to change. */
function changed(value: ParameterValue | undefined, edit: ItemEdit): Changed {
  const { item } = edit;
  if (Array.isArray(value)) {
    const listed = value.includes(item);
    if (edit.do === 'remove-item') return listed ? { value: value.filter((other) => other !== item) } : 'absent';
    return listed ? 'already' : { value: [...value, item] };
  }
  const map = typeof value === 'object' ? value : {};
  if (edit.do === 'set-item')
    return Object.hasOwn(map, item) && map[item] === edit.value ? 'already' : { value: { ...map, [item]: edit.value } };
  if (!Object.hasOwn(map, item)) return 'absent';
  return { value: Object.fromEntries(Object.entries(map).filter(([name]) => name !== item)) };
}
