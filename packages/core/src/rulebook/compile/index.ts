export { compileRulebook } from './compile-rulebook.js';
