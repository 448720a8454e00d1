import { jsonPointer } from '@guildhall/core';
import { type Change, changeText } from '@guildhall/core/edit';
import { badInput } from '../input/bad-input.js';

type Path = readonly (string | number)[];

/**
 * Makes a JSON text say another value, and leaves every byte as it was that has no part in the difference.
 *
 * @param before - what the text says now.
 * @param after - what it is to say; both are JSON.
 * @throws Stop where the text does not say `before`.
 */
export function editJson(text: string, before: unknown, after: unknown): string {
  const edited = changeText(text, changesBetween(before, after, []));
  if (!edited.ok) throw badInput('not-editable', edited.problems.map(({ says }) => says).join(' '));
  return edited.value;
}

function changesBetween(before: unknown, after: unknown, path: Path): readonly Change[] {
  const at = jsonPointer(path);
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, now]: readonly (readonly unknown[])[] = [before, after] as const;
    const kept = Math.min(old!.length, now!.length);
    return [
      ...old!.slice(0, kept).flatMap((item, index) => changesBetween(item, now![index], [...path, index])),
      // From the last on, so that those before keep their places.
      ...Array.from({ length: old!.length - kept }, (_, index): Change => ({
        do: 'remove',
        at: jsonPointer([...path, old!.length - 1 - index]),
      })),
      ...now!.slice(kept).map((value): Change => ({ do: 'add-item', at, value })),
    ];
  }
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Change[] => {
      const value = Object.hasOwn(after, name) ? after[name] : undefined;
      if (!Object.hasOwn(before, name)) return value === undefined ? [] : [{ do: 'add-member', at, name, value }];
      if (value === undefined) return [{ do: 'remove', at: jsonPointer([...path, name]) }];
      return changesBetween(before[name], value, [...path, name]);
    });
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ do: 'set', at, value: after }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
