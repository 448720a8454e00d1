import { explain } from '@guildhall/core';
import { countRequiredUnits, describeCompletions } from '@guildhall/core/qualifications';
import { judgeCandidate } from '@guildhall/core/registrations';
import type { registrationsViews } from '../../contract/registrations.js';
import { done, refuse, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { headOf } from '../../qualifications/head-of.js';
import { showCompletions, titleIn } from '../../qualifications/show-completions.js';
import { verdictsOf } from '../../qualifications/standing-of.js';
import { unknownQualification } from '../../qualifications/unknown-qualification.js';
import { checkCandidate, type Checked, minimumOf, nearestOf } from '../check-candidate.js';
import { hasWords, pageOfMatching } from '../../shared/page-of-matching.js';
import { reasonsShown } from '../../shared/reasons-shown.js';
import { type CandidateRow, WAYS_OF_MEETING } from '../rows.js';
import { subjectOf } from '../subject-of.js';

type Handlers = Pick<
  ViewHandlers<typeof registrationsViews>,
  'registrations/candidates' | 'registrations/check-candidate' | 'registrations/check-table'
>;

// More columns than this no screen shows, and each costs a search for every candidate.
const MOST_COLUMNS = 12;
const MOST_ELSEWHERE = 3;

/** What is shown of candidates, and how near they are to their awards. */
export const candidateViewHandlers: Handlers = {
  'registrations/candidates': async (desk, { search, centreId = desk.actor.centreId, limit, after }) => {
    const may = desk.may('registrations/candidates', { body: desk.body, centreId });
    if (!may.ok) return may;
    const page = await pageOfMatching(
      (most, from) => candidatesOf(desk, centreId, most, from),
      limit,
      after,
      ({ number, name }) => hasWords(search, number, name),
    );
    const rows = page.rows.map((row) => ({
      ...lineOf(row),
      qualifications: row.qualifications,
      units: row.units.length,
    }));
    return done({ ...page, rows });
  },
  'registrations/check-candidate': async (desk, { candidateId, qualifications, cost }) => {
    const may = desk.may('registrations/check-candidate', await desk.get('candidates', candidateId), subjectOf);
    if (!may.ok) return may;
    const candidate = may.thing;
    const unknown = qualifications?.find((each) => desk.catalogue(each) === undefined);
    if (unknown !== undefined) return refuse(unknownQualification(unknown));
    const check = (names: readonly string[]): Checked[] =>
      [...new Set(names)].flatMap((each) => checkCandidate(desk, candidate, each, cost) ?? []);
    const registered = check(candidate.qualifications);
    const asked = qualifications === undefined ? registered : check(qualifications);
    const nearest = nearestOf(asked);
    const others = Object.keys(desk.catalogues()).filter((each) => !asked.some((one) => one.qualification === each));
    const elsewhere = check(others.sort())
      .filter((each) => each.selection.length > 0 && minimumOf(each) !== undefined)
      .sort((a, b) => (minimumOf(a) ?? 0) - (minimumOf(b) ?? 0))
      .slice(0, MOST_ELSEWHERE);
    const rulebook = desk.rulebook('registrations');
    const decision = judgeCandidate(
      rulebook,
      { candidateId, qualifications: candidate.qualifications, registeredOn: candidate.registeredOn },
      verdictsOf(registered.map((each) => [each.qualification, each])),
      desk.today,
    );
    return done({
      ...lineOf(candidate),
      units: candidate.units.map(({ number, by }) => ({
        number,
        by,
        title: registered.map(({ rule }) => titleIn(rule, number)).find((title) => title !== number) ?? number,
      })),
      checked: asked.map((each) => ({
        qualification: headOf(each.qualification, each.rule.catalogue, countRequiredUnits(each.rule)),
        registered: candidate.qualifications.includes(each.qualification),
        standing: each.standing,
        completions: showCompletions(each.rule, each.completions, false),
        ways: WAYS_OF_MEETING.map((by) => ({
          by,
          units: each.selection.filter((entry) => entry.by === by).map(({ unit }) => unit),
        })),
      })),
      answer: decision.outcomes['registrations/combinations-ok'] ?? 'unknown',
      reasons: reasonsShown(explain(rulebook, decision, { language: desk.language }).reasons),
      ...(nearest === undefined ? {} : { nearest: nearOf(nearest) }),
      elsewhere: elsewhere.map(nearOf),
    });
  },
  'registrations/check-table': async (desk, { qualifications, cost, centreId = desk.actor.centreId, limit, after }) => {
    const may = desk.may('registrations/check-table', { body: desk.body, centreId });
    if (!may.ok) return may;
    const page = await candidatesOf(desk, centreId, limit, after);
    const asked = qualifications ?? page.rows.flatMap((row) => row.qualifications);
    const columns = [...new Set(asked)]
      .filter((each) => desk.catalogue(each) !== undefined)
      .sort()
      .slice(0, MOST_COLUMNS);
    const rows = page.rows.map((row) => {
      const checked = columns.flatMap((each) => checkCandidate(desk, row, each, cost) ?? []);
      const nearest = nearestOf(checked)?.qualification;
      return {
        ...lineOf(row),
        cells: checked.map((each) => cellOf(row, each)),
        ...(nearest === undefined ? {} : { nearest }),
      };
    });
    const heads = columns.flatMap((each) => {
      const catalogue = desk.catalogue(each);
      return catalogue === undefined ? [] : [headOf(each, catalogue)];
    });
    return done({ columns: heads, rows, ...(page.next === undefined ? {} : { next: page.next }) });
  },
};

function candidatesOf(desk: ViewDesk, centreId: string | undefined, limit: number, after: string | undefined) {
  return desk.find('candidates', {
    ...(centreId === undefined ? { index: 'all', where: [] } : { index: 'centre', where: [centreId] }),
    limit,
    after,
  });
}

const lineOf = ({ id, number, name, registeredOn }: CandidateRow) => ({ id, number, name, registeredOn });

function nearOf(checked: Checked) {
  return {
    qualification: headOf(checked.qualification, checked.rule.catalogue),
    minimum: minimumOf(checked) ?? 0,
    says: describeCompletions(checked.rule, checked.completions),
  };
}

function cellOf(row: CandidateRow, checked: Checked) {
  const { qualification, standing, rule, completions } = checked;
  const minimum = minimumOf(checked);
  return {
    qualification,
    registered: row.qualifications.includes(qualification),
    answer: standing.answer,
    ...(minimum === undefined ? {} : { minimum }),
    says: describeCompletions(rule, completions),
    counted: standing.counted.credit,
    awarded: standing.awarded.credit,
    barred: standing.barred,
  };
}
