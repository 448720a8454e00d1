export type { LintFinding, Severity, Witness } from './finding.js';
