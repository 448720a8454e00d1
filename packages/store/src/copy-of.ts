/**
 * A deep copy of what can be kept anywhere: JSON values, and bytes as `Uint8Array`.
 *
 * A property that is `undefined` is left out, as JSON leaves it out.
 *
 * @throws TypeError for anything else (a date, a function, NaN), saying where it is.
 */
export function copyOf(value: unknown, at = ''): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  // Not slice(): that of Node's Buffer shares what it was taken from.
  if (value instanceof Uint8Array) return new Uint8Array(value);
  // Array.from, because map passes holes over.
  if (Array.isArray(value)) return Array.from(value, (part, index) => copyOf(part, `${at}/${index}`));
  if (typeof value === 'object' && isPlain(value)) return copyOfObject(value, at);
  throw new TypeError(`${at === '' ? 'It' : at} is neither JSON nor bytes`);
}

function copyOfObject(value: object, at: string): unknown {
  const parts: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value) as [string, unknown][]) {
    if (part !== undefined) parts.push([key, copyOf(part, `${at}/${key}`)]);
  }
  return Object.fromEntries(parts);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // An object of another window has another Object.prototype; that too has none of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
