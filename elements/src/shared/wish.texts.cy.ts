import { cy as shared } from './texts.cy.js';
import type { WishWords } from './wish.texts.js';

/** The words of an element that announces wishes, in Welsh. A draft: no speaker has reviewed it. */
export const cy: WishWords = {
  ...shared,
  busy: 'Yn gweithio …',
  done: 'Wedi’i wneud.',
  refused: 'Ni wnaed hyn.',
  failed: 'Aeth rhywbeth o’i le, ac ni newidiwyd dim. Rhowch gynnig arall arni.',
  unanswered: 'Ni all y dudalen hon wneud hynny.',
};
