import type { Problem } from '@guildhall/core';

/** Problems on their way out of a load; caught by the element, which shows them. */
export class ProblemError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code, says }) => `${says} [${code}]`).join('\n'));
  }
}

/** One problem, thrown. `at` is a JSON Pointer into what was handed in. */
export function refuse(code: string, says: string, at = ''): never {
  throw new ProblemError([{ code, at, says }]);
}

/** What a caught error has to say; what nobody foresaw gets the code `elements/failed`. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems;
  return [{ code: 'elements/failed', at: '', says: error instanceof Error ? error.message : String(error) }];
}
