export * from './kernel/calendar.js';
export { Fault } from './kernel/fault.js';
export type { Problem } from './kernel/problem.js';
export type { Result } from './kernel/result.js';
export * from './rulebook/index.js';
