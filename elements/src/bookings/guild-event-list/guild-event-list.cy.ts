import { cy as shared } from '../../shared/wish.texts.cy.js';
import { eventWords } from '../event.texts.cy.js';
import type { EventListWords } from './guild-event-list.texts.js';

/** The words of `<guild-event-list>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: EventListWords = {
  ...shared,
  ...eventWords,
  title: 'I ddod',
  times: 'Amser Llundain yw pob amser.',
  show: 'Dangos',
  every: 'Popeth',
  trainings: 'Cyrsiau hyfforddi',
  webinars: 'Gweminarau',
  conferences: 'Cynadleddau',
  count: (shown, more) => `${shown === 2 ? '2 ddigwyddiad' : `${shown} digwyddiad`}${more ? ', ac mae rhagor' : ''}`,
  months3: 'Ion Chw Maw Ebr Mai Meh Gor Awst Medi Hyd Tach Rhag'.split(' '),
  from: 'o',
  vatIncluded: 'yn cynnwys TAW',
  more: 'Dangos rhagor o ddigwyddiadau',
  none: 'Nid oes digwyddiadau wedi’u trefnu ar hyn o bryd.',
  noneNext: 'Bydd hyfforddiant, gweminarau a chynadleddau newydd yn ymddangos yma cyn gynted ag y cânt eu cyhoeddi.',
  noneOfKind: 'Nid oes dim o’r math hwn wedi’i drefnu ar hyn o bryd.',
  noneOfKindNext: 'Edrychwch ar bopeth sydd i ddod yn lle hynny.',
  failed: 'Nid oedd modd nôl y digwyddiadau nesaf. Rhowch gynnig arall arni.',
  unanswered: 'Ni all y dudalen hon ddangos rhagor o ddigwyddiadau.',
};
