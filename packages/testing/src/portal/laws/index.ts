import type { StepLaw } from '../model/law.js';
import { cancelledStaysCancelled } from './cancelled-stays-cancelled.js';
import { dueTwiceIsOnce } from './due-twice-is-once.js';
import { endsAreEnds } from './ends-are-ends.js';
import { namesAreSeenByThoseConcerned } from './names-are-seen-by-those-concerned.js';
import { pointsAreOfTheRows } from './points-are-of-the-rows.js';
import { sharesAreTheLearners } from './shares-are-the-learners.js';
import { erasedIsGone } from './erased-is-gone.js';
import { invoicesAreTheReaders } from './invoices-are-the-readers.js';
import { emailsAreSentOnce } from './emails-are-sent-once.js';
import { invoicesStand } from './invoices-stand.js';
import { nothingCrossesBodies } from './nothing-crosses-bodies.js';
import { nothingFails } from './nothing-fails.js';
import { nothingIsGivenUp } from './nothing-is-given-up.js';
import { refusalsChangeNothing } from './refusals-change-nothing.js';
import { repliesAreJson } from './replies-are-json.js';
import { repliesKeepTheContract } from './replies-keep-the-contract.js';
import { shownIsShared } from './shown-is-shared.js';
import { twiceIsOnce } from './twice-is-once.js';

/** The laws that hold for a portal of any body. */
export const portalLaws: readonly StepLaw[] = [
  nothingFails,
  repliesAreJson,
  repliesKeepTheContract,
  refusalsChangeNothing,
  nothingCrossesBodies,
  twiceIsOnce,
  dueTwiceIsOnce,
  emailsAreSentOnce,
  nothingIsGivenUp,
  invoicesStand,
  endsAreEnds,
  sharesAreTheLearners,
  namesAreSeenByThoseConcerned,
  invoicesAreTheReaders,
  pointsAreOfTheRows,
  cancelledStaysCancelled,
  shownIsShared,
  erasedIsGone,
];
