import { labelOf } from '@guildhall/core';
import { deriveRuleOfCombination } from '@guildhall/core/qualifications';
import type { registrationsViews } from '../../contract/registrations.js';
import { done, refuse, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { headOf } from '../../qualifications/head-of.js';
import { studySelection } from '../../qualifications/study-selection.js';
import { unknownQualification } from '../../qualifications/unknown-qualification.js';
import { MAY, mayNot, mayNotBecause, type MayNow } from '../../shared/may.js';
import { lineOf } from '../book-of.js';
import { typesOn } from '../commands/group-commands.js';
import { notInGroup } from '../edit-draft.js';
import { groupStandingOf } from '../group-standing.js';
import { hasWords, pageOfMatching } from '../../shared/page-of-matching.js';
import type { RegistrationGroupRow } from '../rows.js';
import { changedSince } from '../rules-of.js';
import { subjectOf } from '../subject-of.js';

type Handlers = Pick<ViewHandlers<typeof registrationsViews>, 'registrations/groups' | 'registrations/group'>;

/** What is shown of groups on the screen. */
export const groupViewHandlers: Handlers = {
  'registrations/groups': async (desk, { search, stage, centreId = desk.actor.centreId, limit, after }) => {
    const may = desk.may('registrations/groups', { body: desk.body, centreId });
    if (!may.ok) return may;
    const rulebook = desk.rulebook('registrations');
    const page = await pageOfMatching(
      (most, from) =>
        desk.find('registration-groups', {
          ...(centreId === undefined
            ? { index: 'all', where: [] }
            : { index: 'centre', where: [centreId], descending: true }),
          limit: most,
          after: from,
        }),
      limit,
      after,
      (row) => {
        const { number, description, typeLabel } = lineOf(row, rulebook, desk.language);
        return (stage === undefined || row.stage === stage) && hasWords(search, number, description, typeLabel);
      },
    );
    const rows = page.rows.map((row) => ({
      ...lineOf(row, rulebook, desk.language),
      stage: row.stage,
      qualifications: row.qualifications.length,
      createdAt: row.createdAt,
      ...(row.definedAt === undefined ? {} : { definedAt: row.definedAt }),
      may: mayOf(desk, row),
    }));
    return done({ ...page, rows });
  },
  'registrations/group': async (desk, { groupId, open, cost }) => {
    const seen = desk.may('registrations/group', await desk.get('registration-groups', groupId), subjectOf);
    if (!seen.ok) return seen;
    const group = seen.thing;
    const may = mayOf(desk, group);
    const opened = open === undefined ? undefined : openedOf(desk, group, open, cost);
    if (opened !== undefined && !opened.ok) return opened;
    const rulebook = desk.rulebook('registrations');
    const { stood, ...judged } = groupStandingOf(desk, group);
    // What was found when it was defined stands, whatever has become of rules and catalogues since.
    const { answer, missing } = group.stage === 'defined' ? { answer: 'yes' as const, missing: [] } : judged;
    return done({
      ...lineOf(group, rulebook, desk.language),
      stage: group.stage,
      createdAt: group.createdAt,
      ...(group.definedAt === undefined ? {} : { definedAt: group.definedAt }),
      rules: group.rules.map((rule) => ({ ...rule })),
      changedSince: changedSince(desk, group),
      ...(group.copyOf === undefined ? {} : { copyOf: group.copyOf }),
      types: typesOn(desk).map((type) => ({ id: type, label: labelOf(rulebook, type, desk.language) })),
      qualifications: group.qualifications.map(({ number, units }) => {
        const catalogue = desk.catalogue(number);
        const standing = stood.get(number)?.standing;
        return {
          qualification: catalogue === undefined ? { id: number, number, title: '' } : headOf(number, catalogue),
          ...(standing === undefined ? {} : { standing }),
          chosen: units.length,
        };
      }),
      ...(opened === undefined ? {} : { open: opened.open }),
      answer,
      missing: missing.map((reason) => ({ ...reason })),
      may: { ...may, define: may.define.ok && answer !== 'yes' ? mayNotBecause(missing) : may.define },
    });
  },
};

/** The one qualification that is open: what of it costs time is found out for it alone. */
function openedOf(
  desk: ViewDesk,
  group: RegistrationGroupRow,
  qualification: string,
  cost: 'units' | 'credit' | 'hours',
) {
  const chosen = group.qualifications.find(({ number }) => number === qualification);
  if (chosen === undefined) return refuse(notInGroup(qualification));
  const catalogue = desk.catalogue(qualification);
  if (catalogue === undefined) return refuse(unknownQualification(qualification));
  const rule = deriveRuleOfCombination(catalogue);
  const selection = chosen.units.map((unit) => ({ unit }));
  const study = studySelection(desk, rule, { selection, picked: chosen.picked }, cost);
  return { ok: true as const, open: { qualification, study } };
}

function mayOf(desk: ViewDesk, row: RegistrationGroupRow) {
  const isDraft = row.stage === 'draft';
  const may = (action: string, isPossible: boolean): MayNow => {
    if (!desk.may(`registrations/${action}`, row, subjectOf).ok) return mayNot();
    if (isPossible) return MAY;
    return isDraft
      ? mayNot('It is a draft.', 'It can be copied once it is defined.')
      : mayNot('It is defined, and stays as it is.', 'Copy it and change the copy.');
  };
  return {
    edit: may('describe-group', isDraft),
    define: may('define-group', isDraft),
    copy: may('copy-group', !isDraft),
    discard: may('discard-draft', isDraft),
  };
}
