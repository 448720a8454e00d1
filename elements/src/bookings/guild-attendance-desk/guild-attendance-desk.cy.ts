import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { AttendanceDeskWords } from './guild-attendance-desk.texts.js';

/** The words of `<guild-attendance-desk>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: AttendanceDeskWords = {
  ...shared,
  title: 'Presenoldeb i’w nodi',
  lede: 'Digwyddiadau sydd wedi dechrau, y diweddaraf yn gyntaf. Mae pwyntiau’n cyfrif unwaith y nodir presenoldeb.',
  event: 'Digwyddiad',
  when: 'Pryd',
  attended: 'Yn bresennol',
  absent: 'Yn absennol',
  toMark: 'I’w nodi',
  training: 'Hyfforddiant',
  webinar: 'Gweminar',
  conference: 'Cynhadledd',
  markOf: (title) => `Nodi presenoldeb: ${title}`,
  none: 'Nid oes digwyddiad wedi dechrau eto. Bydd pob un yn ymddangos yma ar ei ddiwrnod cyntaf.',
  more: 'Dangos digwyddiadau cynharach',
};
