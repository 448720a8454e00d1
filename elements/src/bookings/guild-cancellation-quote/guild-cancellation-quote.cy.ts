import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { CancellationQuoteWords } from './guild-cancellation-quote.texts.js';

/** The words of `<guild-cancellation-quote>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CancellationQuoteWords = {
  ...shared,
  title: 'Os byddwch yn canslo',
  free: 'Dim tâl',
  charge: (money) => `Tâl o ${money}`,
  today: (day) => `os byddwch yn canslo ar ${day}`,
  refund: (money) => `Daw ${money} yn ôl i chi.`,
  unknown: 'Nid yw’r tâl yn hysbys',
  days: (n) => (n === 2 ? '2 ddiwrnod' : `${n} diwrnod`),
  until: (days, day, then) => `${days} ar ôl: hyd ddiwedd ${day}. Wedi hynny, ${then}.`,
  last: (day) => `Mae’r un peth yn wir nes i’r digwyddiad ddechrau ar ${day}.`,
  after: (money, free) => (free ? 'dim tâl' : money),
  percent: (money, n) => `${money} (${n}%)`,
  curve: 'Cost canslo, fesul diwrnod',
  picture: (steps) => `Llinell risiog o’r diwrnod cyntaf hyd at y digwyddiad. ${steps}.`,
  step: (from, until, charge) => `${from} hyd ${until}: ${charge}`,
  when: 'Pryd rydych yn canslo',
  cost: 'Y gost',
  now: 'nawr',
  nowLabel: 'Heddiw',
  event: 'Digwyddiad',
  mayNot: 'Ni allwch ganslo hwn eich hun',
  maybe: 'Nid yw’n hysbys a allwch ganslo hwn eich hun',
  cancel: 'Canslo’r lle hwn',
  busy: 'Yn canslo …',
  done: 'Mae’r lle wedi’i ganslo.',
  refused: 'Ni chafodd y lle ei ganslo.',
  failed: 'Aeth rhywbeth o’i le, ac ni chafodd y lle ei ganslo. Rhowch gynnig arall arni.',
  unanswered: 'Ni all y dudalen hon ganslo lleoedd.',
};
