// The page on which the lint is measured: it is given the rules as JSON, whose shape has been checked.
import { compileRulebook } from '@guildhall/core';
import { rulebooks } from '@guildhall/rules';
import { timeLint } from './lint-work.mjs';

globalThis.measureLint = async (documents) => {
  const compiled = await Promise.all(
    documents.map(async (document) => ({ document, rulebook: compileRulebook(await rulebooks[document.id]()) })),
  );
  return timeLint(compiled, () => performance.now());
};
