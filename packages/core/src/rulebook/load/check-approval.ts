import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { Approval } from '../schema/approval-file.js';
import { checkSize } from './check-size.js';
import { problemsOf } from './problems-of.js';

/**
 * Checks what claims to be an approval of a rulebook. It cannot know whether the person named wrote it.
 *
 * @returns the approval, or every problem found, each with a JSON pointer and a plain sentence.
 */
export function checkApproval(json: unknown): Result<Approval, Problem> {
  const oversized = checkSize(json);
  if (oversized !== undefined) return { ok: false, problems: [oversized] };
  const parsed = Approval.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error.issues, json) };
}
