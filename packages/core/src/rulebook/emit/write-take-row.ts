/** Writes the reading of a row, each field by its own name, given what `takeRow` takes. */
export function writeTakeRow(args: readonly unknown[]): string {
  const fields = args as readonly (readonly [name: string, slot: number])[];
  const readers = fields.map((_, at) => `read${String(at)}`);
  const sum = fields.map(
    ([name, slot], at) => `(low[${String(slot)}] = read${String(at)}(row[${JSON.stringify(name)}]))`,
  );
  return `([${readers.join(', ')}], low) => (row) => ${sum.length === 0 ? '0' : sum.join(' + ')}`;
}
