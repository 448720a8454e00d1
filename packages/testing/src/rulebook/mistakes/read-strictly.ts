import { visit } from 'jsonc-parser';

/** A JSON text as it is read where mistakes matter: `undefined` where it is no JSON, or a name stands twice in an object. */
export function readStrictly(text: string): { readonly json: unknown } | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
  const open: Set<string>[] = [];
  const repeated: string[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name) => {
      const names = open.at(-1);
      if (names?.has(name) === true) repeated.push(name);
      names?.add(name);
    },
  });
  return repeated.length > 0 ? undefined : { json };
}
