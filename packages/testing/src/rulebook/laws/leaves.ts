/** One text, number, truth value or null of a JSON value, and the keys that lead to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: string | number | boolean | null;
}

/** Every leaf of a JSON value. */
export function leavesOf(json: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof json !== 'object' || json === null)
    return json === undefined ? [] : [{ path, value: json as Leaf['value'] }];
  return Object.entries(json).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The value with one leaf changed; `undefined` takes it away. */
export function withLeaf(json: unknown, { path }: Pick<Leaf, 'path'>, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    const at = Number(key);
    if (rest.length === 0 && value === undefined) return json.filter((_, index) => index !== at);
    return json.map((item: unknown, index) => (index === at ? withLeaf(item, { path: rest }, value) : item));
  }
  const record = json as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: withLeaf(record[key], { path: rest }, value) };
}
