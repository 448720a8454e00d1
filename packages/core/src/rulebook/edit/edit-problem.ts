import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';

/** A refusal for one problem. `code` is without its `edit/`. */
export function refuse(code: string, at: string, says: string): { readonly ok: false; readonly problems: Problem[] } {
  return { ok: false, problems: [{ code: `edit/${code}`, at, says }] };
}

/** What an edit answers: the thing made, or why not. */
export type Edited<T> = Result<T, Problem>;
