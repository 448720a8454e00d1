import { compileRulebook } from '../compile/compile-rulebook.js';
import { prepareRulebook } from '../load/prepare-rulebook.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';

/** Compiles mutants of a document. Texts are parsed once: no mutant changes any. Its `hash` is the original's. */
export function compileMutants(document: RulebookDocument): (mutant: RulebookDocument) => CompiledRulebook {
  const prepared = prepareRulebook(document);
  return (mutant) => compileRulebook({ ...prepared, document: mutant });
}
