import { cy as shared } from '../memberships.cy.js';
import type { MemberDeskWords } from './guild-member-desk.texts.js';

/** The words of `<guild-member-desk>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: MemberDeskWords = {
  ...shared,
  title: 'Aelodau',
  table: 'Pobl a ganfuwyd',
  by: 'Chwilio yn ôl',
  byName: 'Cyfenw',
  byEmail: 'Cyfeiriad e-bost',
  search: 'Yn dechrau â',
  go: 'Chwilio',
  name: 'Enw',
  organisation: 'Sefydliad',
  category: 'Categori',
  renews: 'Adnewyddir ar',
  notMember: 'Nid yw’n aelod',
  noAccount: 'Dim cyfrif',
  empty: (text) => `Nid oes neb yn dechrau â “${text}”.`,
  emptyNext: 'Rhowch gynnig ar lai o lythrennau, neu chwiliwch yn ôl y llall.',
  nobody: 'Nid oes neb yma eto. Mae aelodau’n ymddangos yma cyn gynted ag y cânt eu hychwanegu.',
  found: (n, more) => (more ? `Y ${n} cyntaf` : n === 1 ? '1 person' : `${n} o bobl`),
  more: 'Dangos rhagor',
};
