export { accessTable } from './access-table.js';
export { type Actor, type Role, ROLES } from './actor.js';
export { type Access, decideAccess } from './decide-access.js';
export { type Grant, grant } from './grant.js';
export { type Relation, RELATIONS, relationsOf } from './relations-of.js';
export { scopeOf } from './scope-of.js';
export type { Subject } from './subject.js';
