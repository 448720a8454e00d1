/** Whether two values are the same JSON, bytes included. */
function print(value: unknown): string {
  // Wrapped, because nothing by itself has no JSON.
  return JSON.stringify({ value }, (_key, part: unknown) => {
    if (part === undefined) return { undefined: true };
    if (part instanceof Uint8Array) return { bytes: [...part] };
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    // The order of properties is no difference.
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** @throws Error unless both are the same. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  if (print(actual) !== print(expected)) {
    throw new Error(`${what}: expected ${print(expected)}, got ${print(actual)}`);
  }
}

/** @throws Error unless it is so. */
export function holds(is: boolean, what: string): void {
  if (!is) throw new Error(what);
}

/** @throws Error unless the promise fails with a fault of this code. */
export async function fails(code: string, attempt: () => Promise<unknown>, what: string): Promise<void> {
  let attempted: Promise<unknown>;
  try {
    attempted = attempt();
  } catch (error) {
    throw new Error(`${what}: it threw instead of answering a promise that fails`, { cause: error });
  }
  const found = await attempted.then(
    () => 'no failure',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
  equal(found, code, what);
}
