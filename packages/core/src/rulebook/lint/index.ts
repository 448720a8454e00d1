export type { LintFinding, Severity, Witness } from './finding.js';
export { lint, type LintOptions } from './lint.js';
