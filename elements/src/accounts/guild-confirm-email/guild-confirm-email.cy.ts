import { cy as shared } from '../../shared/wish.texts.cy.js';
import type { ConfirmEmailWords } from './guild-confirm-email.texts.js';

/** The words of `<guild-confirm-email>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: ConfirmEmailWords = {
  ...shared,
  title: 'Cadarnhewch eich cyfeiriad e-bost newydd',
  why: 'O hynny ymlaen byddwch yn mewngofnodi â’r cyfeiriad yr anfonwyd y ddolen hon ato, ac nid â’r hen un mwyach. Mae eich cyfrinair yn aros fel y mae.',
  confirm: 'Cadarnhau’r cyfeiriad hwn',
  confirmed: 'Mae eich cyfeiriad newydd wedi’i gadarnhau.',
  nowSignIn: 'Mewngofnodwch ag ef o hyn ymlaen.',
  signIn: 'Mewngofnodi',
  refused: 'Ni chadarnhawyd y cyfeiriad.',
  failed: 'Aeth rhywbeth o’i le, ac ni chadarnhawyd y cyfeiriad. Rhowch gynnig arall arni.',
  unanswered: 'Ni ellir cadarnhau cyfeiriadau ar y dudalen hon.',
};
