export { checkRulebook, type CheckOptions } from './check-rulebook.js';
export { hashOf } from './hash.js';
export { jsonSchema } from './json-schema.js';
export { loadRulebook } from './load-rulebook.js';
export { nearest } from './nearest.js';
export { parseMessage, toIcu } from './parse-message.js';
export { LANGUAGES, prepareRulebook } from './prepare-rulebook.js';
export { type ExampleResult, runExamples } from './run-examples.js';
export { RulebookDocument, Example, Guarantee } from '../schema/document.js';
