import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { compileRulebook } from '../compile/compile-rulebook.js';
import type { CompiledRulebook } from '../rulebook.js';
import { checkRulebook, type CheckOptions } from './check-rulebook.js';
import { prepareRulebook } from './prepare-rulebook.js';

/**
 * Makes a rulebook of what arrived at run time: checks it, hashes it, parses its texts, compiles it.
 *
 * @returns the rulebook, or every problem found, each with a JSON pointer and a plain sentence.
 */
export function loadRulebook(json: unknown, options: CheckOptions = {}): Result<CompiledRulebook, Problem> {
  const checked = checkRulebook(json, options);
  return checked.ok ? { ok: true, value: compileRulebook(prepareRulebook(checked.value)) } : checked;
}
