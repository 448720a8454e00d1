import { cy as shared } from '../../shared/wish.texts.cy.js';
import { cy as claim } from '../claim.cy.js';
import type { CpdSubmissionWords } from './guild-cpd-submission.texts.js';

/** The words of `<guild-cpd-submission>`, in Welsh. A draft: no speaker has reviewed it. */
export const cy: CpdSubmissionWords = {
  ...shared,
  title: 'Cyflwyno gweithgaredd DPP',
  titleAgain: 'Cyflwyno gweithgaredd eto',
  lede: 'Ar gyfer hyfforddiant, cyfarfodydd a chymwysterau o fannau eraill. Ychwanegir ein digwyddiadau ein hunain ar eich rhan pan fyddwch wedi bod yn bresennol.',
  wasTurnedDown: (title) => `Ni chymeradwywyd “${title}”`,
  before:
    'Mae’r hyn a ysgrifennwyd gennych bryd hynny wedi’i lenwi isod. Newidiwch yr hyn oedd yn anghywir neu ar goll.',
  evidenceAgain: 'Atodwch y dystiolaeth eto: nid yw’r hyn a anfonwyd o’r blaen yn dod gydag ef.',
  name: 'Beth wnaethoch chi?',
  nameHint: 'Ei enw, fel “Gorchmynion rhyddhad dyled, Money Advice Trust”.',
  doneOn: 'Y diwrnod y’i gwnaed',
  doneOnHint: (from, to) => `O fewn y flwyddyn DPP hon: ${from} hyd ${to}.`,
  subcategory: 'Math o weithgaredd',
  choose: 'Dewiswch y math o weithgaredd',
  option: (label, points) => `${label} (${claim.points(points)})`,
  count: 'Yr hyn y bydd yn ei gyfrif',
  addsNothing: 'Ni fyddai’n ychwanegu dim at eich cyfanswm.',
  countWhy: 'Ar ôl iddo gael ei adolygu. Gall adolygydd roi pwyntiau eraill.',
  evidence: 'Tystiolaeth, fel PDF',
  evidenceHint: (megabytes) => `Fel tystysgrif. Ffeil PDF o ${megabytes} MB ar y mwyaf.`,
  optional: '(dewisol)',
  attached: (name, size) => `Mae ${name} (${size}) wedi’i atodi.`,
  size: (kilobytes) => (kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`),
  reading: (name) => `Yn edrych ar ${name} …`,
  detach: 'Ei dynnu',
  sending: 'Yn anfon …',
  sendingFile: (name) => `Yn anfon, gyda ${name} …`,
  submit: 'Cyflwyno i’w adolygu',
  submitted: (title, points) => `Mae “${title}” yn aros am adolygiad, am ${points}.`,
  points: claim.points,
  mayNot: 'Ni allwch gyflwyno hwn',
  wrong: 'Mae problem',
  giveName: 'Dywedwch beth wnaethoch chi.',
  giveDay: (from, to) => `Rhowch y diwrnod y’i gwnaed, o ${from} hyd ${to}.`,
  giveKind: 'Dewiswch y math o weithgaredd.',
  notPdf: (name) => `Nid ffeil PDF yw “${name}”, beth bynnag yw ei henw. Cadwch hi fel PDF ac atodwch honno.`,
  tooLarge: (name, megabytes) => `Mae “${name}” yn fwy na ${megabytes} MB. Cadwch hi mewn maint llai ac atodwch honno.`,
  refused: 'Ni chyflwynwyd dim.',
  failed:
    'Aeth rhywbeth o’i le, ac ni chyflwynwyd dim. Mae’r hyn a ysgrifennwyd gennych yma o hyd. Rhowch gynnig arall arni.',
  unanswered: 'Ni all y dudalen hon gyflwyno gweithgareddau.',
};
