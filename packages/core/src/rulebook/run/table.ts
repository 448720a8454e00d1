import type { Give } from './give.js';
import { UNKNOWN, YES } from './kleene.js';
import type { Ask } from './logic.js';

/** One row of a table. */
export interface TableRow {
  readonly when: Ask;
  readonly then: Readonly<Record<string, string>>;
  readonly reason?: string;
}

/** A table of which exactly one row applies. `otherwise` is told where none does. */
export function table(rows: readonly TableRow[], whenUnknown: string, otherwise = whenUnknown): Give {
  return (state) => (values) => {
    let found: TableRow | undefined;
    for (const row of rows) {
      const answer = row.when(state);
      // A row that may hold beside one that does leaves open which applies.
      if (answer === UNKNOWN || (answer === YES && found !== undefined)) return whenUnknown;
      if (answer === YES) found = row;
    }
    if (found === undefined) return otherwise;
    Object.assign(values, found.then);
    return found.reason;
  };
}
