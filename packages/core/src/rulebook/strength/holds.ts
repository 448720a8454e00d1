import { answerExamples } from '../load/answer-examples.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { Example } from '../schema/document.js';

/** Whether an example comes out of a rulebook as it expects. */
export function holds(rulebook: CompiledRulebook, example: Example): boolean {
  return answerExamples(rulebook, [example]).every(({ passed }) => passed);
}
