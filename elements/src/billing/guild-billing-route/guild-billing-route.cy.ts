import { cy as shared } from '../../shared/texts.cy.js';
import type { BillingRouteWords } from './guild-billing-route.texts.js';

/** The words of `<guild-billing-route>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: BillingRouteWords = {
  ...shared,
  title: 'Pwy sy’n cael yr anfoneb',
  BM: 'Anfonebir yr aelod',
  BC: 'Anfonebir y cyflogwr, pob aelod ar un anfoneb',
  code: 'Cod bilio',
  unknown: 'Nid yw’r cod bilio wedi’i bennu',
  membership: 'Ffi aelodaeth',
  event: 'Hyfforddiant a digwyddiadau',
  employer: 'Y cyflogwr',
  member: 'Yr aelod',
  booker: 'Pwy bynnag sy’n archebu',
  inPortal: 'Drwy e-bost, ac wedi’i rhestru yn y porth',
  notInPortal: 'Drwy e-bost yn unig; heb ei rhestru ym mhorth yr aelod',
  byEmail: 'Drwy e-bost',
  to: 'yn mynd at',
  why: 'Pam',
};
