const MARK = '$bytes';
/** Keys that a mark could be taken for. */
const LIKE_MARK = /^\$+bytes$/;

/** A value as JSON holds it: bytes as `{ "$bytes": base64 }`. */
export function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [MARK]: base64Of(value) };
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return mapKeys(value, (key) => (LIKE_MARK.test(key) ? `$${key}` : key), withoutBytes);
}

/**
 * What {@link withoutBytes} was given.
 *
 * @throws Error for bytes that are no base64.
 */
export function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, MARK)) {
    const text = (value as Record<string, unknown>)[MARK];
    if (typeof text !== 'string') throw new TypeError('bytes are no text');
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  }
  return mapKeys(value, (key) => (LIKE_MARK.test(key) ? key.slice(1) : key), withBytes);
}

function mapKeys(value: object, keyOf: (key: string) => string, partOf: (part: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [keyOf(key), partOf(part)]));
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
