import { compileRulebook } from '../compile/compile-rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { answerExamples, type ExampleResult } from './answer-examples.js';
import { prepareRulebook } from './prepare-rulebook.js';

/** Decides every example of a checked document and compares the answers with those expected. */
export function runExamples(document: RulebookDocument): ExampleResult[] {
  return answerExamples(compileRulebook(prepareRulebook(document)), document.examples);
}
