import { applyEdits, modify } from 'jsonc-parser';

type Path = (string | number)[];

/**
 * Makes a JSON text say another value, and leaves every byte as it was that has no part in the difference.
 *
 * @param before - what the text says now.
 * @param after - what it is to say; both are JSON.
 */
export function editJson(text: string, before: unknown, after: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  let edited = text;
  const set = (path: Path, value: unknown, isArrayInsertion = false): void => {
    edited = applyEdits(edited, modify(edited, path, value, { formattingOptions, isArrayInsertion }));
  };
  const walk = (old: unknown, now: unknown, path: Path): void => {
    // A list that got shorter is written anew: jsonc-parser leaves half of a last item that it takes out.
    if (Array.isArray(old) && Array.isArray(now) && now.length >= old.length) {
      now.forEach((item: unknown, at) => {
        if (at < old.length) walk(old[at], item, [...path, at]);
        else set([...path, at], item, true);
      });
    } else if (isRecord(old) && isRecord(now)) {
      for (const key of Object.keys({ ...old, ...now })) {
        const value = Object.hasOwn(now, key) ? now[key] : undefined;
        if (Object.hasOwn(old, key) && value !== undefined) walk(old[key], value, [...path, key]);
        else if (Object.hasOwn(old, key) || value !== undefined) set([...path, key], value);
      }
    } else if (JSON.stringify(old) !== JSON.stringify(now)) set(path, now);
  };
  walk(before, after, []);
  return edited;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
