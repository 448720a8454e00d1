import type { SharedWords } from './texts.js';

/** The words every element needs, in Welsh. A draft: no speaker has reviewed it. */
export const cy: SharedWords = {
  cannotShow: 'Ni ellir dangos hyn ar hyn o bryd.',
  again: 'Rhoi cynnig arall arni',
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
  draft: 'Drafft yw’r Gymraeg hon: nid yw siaradwr wedi’i hadolygu eto.',
  rules: (id, version, on) => `Rheolau ${id} ${version}, fel ar ${on}`,
};
