import type { EventWords } from './event.texts.js';

/** The words of events, in Welsh. A draft: no speaker has reviewed it. */
export const eventWords: EventWords = {
  training: 'Cwrs hyfforddi',
  webinar: 'Gweminar',
  conference: 'Cynhadledd',
  weekdays: 'dydd Sul,dydd Llun,dydd Mawrth,dydd Mercher,dydd Iau,dydd Gwener,dydd Sadwrn'.split(','),
  hours: (from, to) => `${from} i ${to}`,
  days: (from, to) => `${from}, hyd ${to}`,
  londonTime: 'amser Llundain',
  free: 'Am ddim',
  vat: (net, vat) => `${net} a ${vat} o TAW`,
  left: (places) => (places < 1 ? 'Llawn' : places === 2 ? '2 le ar ôl' : `${places} lle ar ôl`),
  closed: 'Ar gau i archebion',
  cancelled: 'Wedi’i ganslo',
  booked: 'Mae gennych le',
  fundedPlaces: 'Lleoedd wedi’u hariannu',
  ifEligible: 'I’r rhai sy’n gymwys',
  ifYouCancel: 'Os byddwch yn canslo',
  termsNet: 'Nid yw’r taliadau’n cynnwys TAW.',
  whoIsFunded: 'Pwy all gael lle am ddim wedi’i ariannu gan MaPS',
  newTab: '(yn agor mewn tab newydd)',
};
