/** Stops a law with what it found. @throws Error always. */
export function fail(says: string, ...found: readonly unknown[]): never {
  throw new Error([says, ...found.map((one) => JSON.stringify(one))].join('\n'));
}

/** Whether two values are the same JSON, keys in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
