export { createImpact, type ImpactFold, type ImpactOptions, type PersonImpact } from './create-impact.js';
export { type GivenToEach, givenToEach } from './given-to-each.js';
export { impact } from './impact.js';
export type {
  Amounts,
  AnswerImpact,
  ChangedPerson,
  Impact,
  ListedPerson,
  Move,
  PenceImpact,
  QuestionImpact,
  ReasonImpact,
  UndecidedImpact,
  UndecidedPerson,
} from './impact-report.js';
export type { Person } from './person.js';
