export type { Difference, DiffRegion, DiffVerdict, NotProved, QuestionDifference, Stretch } from './difference.js';
