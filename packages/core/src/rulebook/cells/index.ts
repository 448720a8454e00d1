export { type Ground, groundOn } from './ground.js';
export type { Group, Option } from './group.js';
export { MOST_CELLS, type Person, type Space, type Survey, survey } from './space.js';
export { type Stretch, stretchesOf } from './stretches.js';
export { addLine, addTerms, newTerms, type Terms } from './terms.js';
export { type Answers, answersIn, apart, type Question } from './answers.js';
