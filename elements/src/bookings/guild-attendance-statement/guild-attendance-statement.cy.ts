import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { AttendanceStatementWords } from './guild-attendance-statement.texts.js';

/** The words of `<guild-attendance-statement>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: AttendanceStatementWords = {
  ...shared,
  between: (from, to) => `${from} hyd ${to}`,
  since: (from) => `O ${from}`,
  until: (to) => `Hyd ${to}`,
  always: 'Popeth a fynychwyd',
  from: 'O',
  to: 'Hyd',
  optional: '(dewisol)',
  show: 'Dangos',
  pdf: 'Cadw fel PDF',
  wrong: 'Mae problem',
  toBeforeFrom: 'Mae’r diwrnod olaf cyn y cyntaf. Rhowch ddiwrnod olaf diweddarach.',
  event: 'Digwyddiad',
  when: 'Pryd',
  where: 'Ble',
  points: 'Pwyntiau DPP',
  training: 'Hyfforddiant',
  webinar: 'Gweminar',
  conference: 'Cynhadledd',
  automatic: 'Wedi’i gofnodi',
  'by-hand': 'Ychwanegwch eich hun',
  events: (count) => (count === 1 ? 'Mynychwyd 1 digwyddiad' : `Mynychwyd ${count} digwyddiad`),
  none: 'Ni fynychwyd digwyddiad yn y cyfnod hwn.',
  noneSays: 'Bydd digwyddiad yn ymddangos yma ar ôl i’r tîm nodi presenoldeb. Gall diwrnodau eraill ddangos mwy.',
};
