import { cy as shared } from '../../shared/texts.cy.js';
import { eventWords } from '../event.texts.cy.js';
import type { GuildEventWords } from './guild-event.texts.js';

/** The words of `<guild-event>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: GuildEventWords = {
  ...shared,
  ...eventWords,
  when: 'Pryd',
  where: 'Ble',
  points: 'DPP',
  pointsOf: (points, subcategory) =>
    `${points === 1 ? '1 pwynt' : points === 2 ? '2 bwynt' : `${points} pwynt`} · ${subcategory}`,
  pointsHow: 'Ychwanegir at eich cofnod DPP ar ôl nodi eich presenoldeb.',
  places: 'Lleoedd',
  noLimit: 'Agored i bawb sy’n dymuno dod',
  options: 'Ffyrdd o gymryd rhan',
  optionsHow: 'Byddwch yn cytuno i’r telerau canslo wrth archebu. Dyma nhw yn gyntaf.',
  funded: 'Wedi’i ariannu',
  fundedHow: 'Am ddim i’r rhai sy’n gymwys. Gwiriwch pwy sy’n gymwys cyn archebu.',
  noVat: 'Dim TAW',
  book: 'Archebu lleoedd',
  bookHow:
    'I chi eich hun, cydweithiwr neu rywun newydd yn eich sefydliad. Ni archebir dim cyn i chi adolygu’r archeb.',
  cannotBook: 'Ni allwch archebu lle',
  mine: 'Lleoedd sydd gennych neu a archebwyd gennych',
  me: 'Eich lle chi',
  stageBooked: 'Wedi’i archebu',
  stageAttended: 'Wedi mynychu',
  stageAbsent: 'Heb fynychu',
  stageCancelled: 'Wedi’i ganslo',
  cancelPlace: 'Canslo',
  cancelPlaceOf: (name) => `Canslo lle ${name}`,
  lookAt: (name) => `Edrych ar le ${name}`,
};
