export { writeRulebook } from './write-rulebook.js';
