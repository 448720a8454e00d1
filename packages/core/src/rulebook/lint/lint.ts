import { formatDay, parseDay } from '../../kernel/calendar.js';
import { dateInWords } from '../../kernel/date-in-words.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { checkBands } from './check-bands.js';
import { checkEnums } from './check-enums.js';
import { checkExamples } from './check-examples.js';
import { checkGuarantees } from './check-guarantees.js';
import { checkHoles } from './check-holes.js';
import { checkLadders } from './check-ladders.js';
import { checkLeftovers } from './check-leftovers.js';
import { checkMissing } from './check-missing.js';
import { checkOutcomes } from './check-outcomes.js';
import { checkReasons } from './check-reasons.js';
import { checkRequirements } from './check-requirements.js';
import { checkTables } from './check-tables.js';
import { checkTexts } from './check-texts.js';
import { checkValues } from './check-values.js';
import type { LintFinding } from './finding.js';
import { scenesOf } from './scene.js';
import { settleAccepted } from './settle-accepted.js';

/** What a rulebook is looked at beside. */
export interface LintOptions {
  /** Today, `YYYY-MM-DD`: what has gone stale, and what is retroactive. Without it neither is looked at. */
  readonly on?: string;
}

const PLAIN = [
  checkLeftovers,
  checkEnums,
  checkValues,
  checkTexts,
  checkReasons,
  checkGuarantees,
  checkExamples,
] as const;
const EXACT = [
  checkRequirements,
  checkOutcomes,
  checkTables,
  checkBands,
  checkLadders,
  checkMissing,
  checkHoles,
] as const;

/**
 * Looks a checked rulebook over for what its shape cannot show: whom it answers wrongly, and what is for nothing in it.
 *
 * Exact: everybody whom the rules tell apart is asked, in each stretch of days
 * between two dated changes. What would take too many people is told as not
 * proved. Pure and synchronous; nothing of the file is executed.
 *
 * @param document - one that `checkRulebook` accepts.
 * @param rulebook - the same made ready: `compileRulebook(prepareRulebook(document))`. Its making takes more code than
 *   the lint, and whoever has the document often has it too.
 * @returns findings, the worst first, then by their place in the file.
 */
export function lint(
  document: RulebookDocument,
  rulebook: CompiledRulebook,
  options: LintOptions = {},
): readonly LintFinding[] {
  const { on } = options;
  const findings = new Map<string, LintFinding>();
  const note = (finding: LintFinding): void => {
    const key = `${finding.code} ${finding.at}`;
    if (!findings.has(key)) findings.set(key, finding);
  };
  const today = on === undefined ? undefined : parseDay(on);
  for (const check of PLAIN) check({ document, rulebook, on: today, find: note });
  const scenes = scenesOf(
    document,
    rulebook,
    today,
    (finding) => note(finding),
    (at, why) => {
      note({
        code: 'lint/not-proved',
        severity: 'H',
        at,
        says: `This could not be proved right for everybody: ${why}.`,
      });
    },
  );
  // The latest first: what holds now is told of now.
  for (const scene of [...scenes].reverse()) {
    const isLast = scene === scenes.at(-1);
    const find = (finding: LintFinding): void => {
      const until = Number.isFinite(scene.stretch.to)
        ? ` before ${dateInWords(formatDay(scene.stretch.to), 'en-GB')}`
        : '';
      note(isLast ? finding : { ...finding, says: `By the rules in force${until}: ${finding.says}` });
    };
    for (const check of EXACT) check({ ...scene, find });
  }
  return sorted(settleAccepted(document, [...findings.values()], today));
}

const WORST_FIRST = { E: 0, W: 1, H: 2 } as const;

function sorted(findings: readonly LintFinding[]): readonly LintFinding[] {
  return [...findings].sort(
    (a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity] || a.at.localeCompare(b.at, 'en', { numeric: true }),
  );
}
