import { compileRulebook } from '../compile/compile-rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { exampleDifferences } from './example-differences.js';
import { prepareRulebook } from './prepare-rulebook.js';

/** How one example of a rulebook went. */
export interface ExampleResult {
  readonly id: string;
  readonly passed: boolean;
  /** One sentence for each thing that came out otherwise than expected. */
  readonly differences: readonly string[];
}

/** Decides every example of a checked document and compares the answers with those expected. */
export function runExamples(document: RulebookDocument): ExampleResult[] {
  const rulebook = compileRulebook(prepareRulebook(document));
  return document.examples.map((example) => {
    const differences = exampleDifferences(rulebook, example);
    return { id: example.id, passed: differences.length === 0, differences };
  });
}
