import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { AttendanceWords } from './guild-attendance.texts.js';

/** The words of `<guild-attendance>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: AttendanceWords = {
  ...shared,
  attended: 'Yn bresennol',
  absent: 'Yn absennol',
  booked: 'Heb ei nodi',
  cancelled: 'Wedi’i ganslo',
  counts: 'Faint',
  people: 'Pwy sydd â lle',
  markOf: (name) => `Presenoldeb ${name}`,
  allAttended: 'Nodi’r gweddill i gyd yn bresennol',
  allAbsent: 'Nodi’r gweddill i gyd yn absennol',
  unpaid: 'Heb ei dalu',
  knownAs: (name) => `Enw anffurfiol: ${name}`,
  marked: (name, day, time) => `Nodwyd gan ${name} ar ${day}, ${time}`,
  markedAt: (day, time) => `Nodwyd ar ${day}, ${time}`,
  history: 'Beth ddigwyddodd',
  historyOf: (name) => ` gyda lle ${name}`,
  changed: 'Heb ei gadw eto',
  none: 'Dim i’w gadw. Dewiswch a ddaeth pob person.',
  changes: (count) => `${count} newid i’w gadw`,
  save: 'Cadw presenoldeb',
  undo: 'Dadwneud',
  undoAll: 'Dadwneud newidiadau',
  saved: (count) => `Cadwyd presenoldeb ${count} o bobl.`,
  nobody: 'Nid oes gan neb le ar y digwyddiad hwn.',
  nobodySays: 'Bydd lleoedd yn ymddangos yma cyn gynted ag y cânt eu harchebu.',
  cancelledPlaces: 'Lleoedd a ganslwyd',
  wrong: 'Mae problem',
};
