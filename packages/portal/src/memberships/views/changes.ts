import type { membershipsViews } from '../../contract/memberships.js';
import { done, refuse } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { currentOf, noSuchChoice, withChange } from '../apply-change.js';
import { choicesFor, fieldLabel, isReviewed, valueLabel } from '../labels.js';
import { previewChange } from '../preview-change.js';
import { SAYS } from '../sentences.js';
import { shownRequest } from '../shown-request.js';
import { maySee } from './about-me.js';

type Changes = Pick<
  ViewHandlers<typeof membershipsViews>,
  'memberships/role-and-organisation' | 'memberships/change-queue' | 'memberships/change-preview'
>;

const FIELDS = ['roleType', 'organisationType', 'organisation'] as const;

/** What the views show of changes that staff review. */
export const changeViews: Changes = {
  'memberships/role-and-organisation': async (desk) => {
    const may = await maySee(desk, 'memberships/role-and-organisation', undefined);
    if (!may.ok) return may;
    const { rows } = await desk.find('change-requests', {
      index: 'person',
      where: [may.thing.id],
      descending: true,
    });
    const fields = await Promise.all(
      FIELDS.map(async (field) => {
        const value = currentOf(may.thing, field);
        const open = rows.find((row) => row.field === field && row.stage === 'asked');
        const reviewed = isReviewed(desk, field);
        return {
          field,
          label: fieldLabel(desk, field),
          ...(value === undefined ? {} : { value }),
          valueLabel: await valueLabel(desk, field, value),
          isReviewed: reviewed,
          says: [SAYS[reviewed ? 'reviewed' : 'atOnce'][desk.language]],
          ...(open === undefined ? {} : { open: await shownRequest(desk, open) }),
          options: choicesFor(desk, field),
          may: { ask: open === undefined ? MAY : mayNot(SAYS.waits[desk.language]) },
        };
      }),
    );
    const history = await Promise.all(
      rows.filter(({ stage }) => stage !== 'asked').map((row) => shownRequest(desk, row)),
    );
    return done({ fields, history });
  },
  'memberships/change-queue': async (desk, { limit, after }) => {
    const may = desk.may('memberships/change-queue', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('change-requests', {
      index: 'stage',
      where: ['asked'],
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (row) => {
        const person = await desk.get('people', row.personId);
        return {
          ...(await shownRequest(desk, row)),
          personId: row.personId,
          name: person === undefined ? '' : nameOf(person),
          ...(row.proposed === undefined ? {} : { proposed: row.proposed }),
        };
      }),
    );
    return done({ ...page, rows });
  },
  'memberships/change-preview': async (desk, { requestId, organisationId }) => {
    const request = await desk.get('change-requests', requestId);
    const may = desk.may('memberships/change-preview', request, ({ body, personId }) => ({ body, ownerId: personId }));
    if (!may.ok) return may;
    const { field, to, proposed, stage, personId } = may.thing;
    const person = await desk.get('people', personId);
    if (person === undefined) return refuse({ code: 'access/not-found', says: 'There is nobody here of that name.' });
    const chosen = field === 'organisation' ? (organisationId ?? to) : to;
    const trouble = await noSuchChoice(desk, field, chosen);
    if (trouble !== undefined) return refuse(trouble);
    const isNamed = proposed === undefined || organisationId !== undefined;
    // An organisation that nobody has found yet says nothing about who is billed.
    const after = isNamed ? withChange(person, field, chosen) : withoutOrganisation(person);
    const isOpen = stage === 'asked';
    const answered = mayNot(SAYS.answered[desk.language]);
    const lacking = mayNot(SAYS.needsOrganisation[desk.language]);
    return done({
      request: await shownRequest(desk, may.thing),
      personId,
      name: nameOf(person),
      ...(proposed === undefined ? {} : { proposed }),
      ...(await previewChange(desk, person, after)),
      may: {
        approve: !isOpen ? answered : isNamed ? MAY : lacking,
        refuse: isOpen ? MAY : answered,
      },
    });
  },
};

function withoutOrganisation<Row extends { organisationId?: string | null | undefined }>({
  organisationId,
  ...rest
}: Row) {
  return rest;
}
