import { answerExamples } from '../load/answer-examples.js';
import type { Look } from './look.js';

/** Checks that every example is answered as it says. */
export function checkExamples({ document, rulebook, find }: Look): void {
  answerExamples(rulebook, document.examples).forEach(({ id, passed, differences }, index) => {
    if (passed) return;
    find({
      code: 'lint/example-fails',
      severity: 'E',
      at: `/examples/${String(index)}/expect`,
      says: `The example “${id}” is answered otherwise: ${differences.join(' ')} Correct the rule, or the example if the rule is right.`,
    });
  });
}
