import { decideChange } from '@guildhall/core/memberships';
import { changeRequestLife } from '@guildhall/core/machines';
import type { membershipsCommands } from '../../contract/memberships.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { addresseeOf } from '../addressee-of.js';
import { currentOf, noSuchChoice, withChange } from '../apply-change.js';
import { RULE_NAME, valueLabel } from '../labels.js';
import type { ChangeRequestRow } from '../rows.js';
import { mayChange } from './profile.js';

type Changes = Pick<
  CommandHandlers<typeof membershipsCommands>,
  'memberships/ask-change' | 'memberships/withdraw-change' | 'memberships/approve-change' | 'memberships/refuse-change'
>;

const subjectOf = ({ body, personId }: ChangeRequestRow) => ({ body, ownerId: personId });

/** What the commands do about changes that staff review. */
export const changeHandlers: Changes = {
  'memberships/ask-change': async (desk, { field, to, proposed, note }) => {
    const may = await mayChange(desk, 'memberships/ask-change', undefined);
    if (!may.ok) return may;
    const person = may.thing;
    const isProposal = proposed !== undefined && to === null && field === 'organisation';
    if (proposed !== undefined && !isProposal) {
      return refuse({
        code: 'memberships/no-such-choice',
        says: 'Only an organisation that is not on the list is named.',
        unblock: 'Choose one from the list, or name one.',
      });
    }
    const trouble = await noSuchChoice(desk, field, to);
    if (trouble !== undefined) return refuse(trouble);
    const from = currentOf(person, field);
    if (from === to && !isProposal) {
      return refuse({ code: 'memberships/no-change', says: 'It is so already.' });
    }
    const before = (await desk.find('change-requests', { index: 'person', where: [person.id] })).rows;
    if (before.some((each) => each.stage === 'asked' && each.field === field)) {
      return refuse({
        code: 'memberships/change-open',
        says: 'A change of this is waiting for staff.',
        unblock: 'Withdraw it first.',
      });
    }
    const row: ChangeRequestRow = {
      id: desk.newId('change'),
      body: desk.body,
      personId: person.id,
      field,
      to,
      ...(isProposal ? { proposed } : {}),
      ...(from === undefined ? {} : { from }),
      ...(note === undefined ? {} : { note }),
      stage: 'asked',
      askedAt: desk.now,
    };
    const decided = decideTakingEffect(desk, row, 'waiting');
    const reasons = [...decided.reasons];
    // A named organisation is nobody's employer before staff have found or added it.
    if (decided.answer !== 'yes' || isProposal) {
      desk.put('change-requests', row);
      return done({ requestId: row.id, stage: row.stage, reasons });
    }
    desk.put('people', withChange(person, field, to));
    const moved = await approve(desk, row, to);
    return moved.ok ? done({ requestId: row.id, stage: moved.row.stage, reasons }) : moved;
  },
  'memberships/withdraw-change': async (desk, { requestId }) => {
    const may = desk.may('memberships/withdraw-change', await desk.get('change-requests', requestId), subjectOf);
    if (!may.ok) return may;
    const moved = desk.move('change-requests', changeRequestLife, may.thing, { type: 'withdraw', at: desk.now });
    return moved.ok ? done({}) : moved;
  },
  'memberships/approve-change': async (desk, { requestId, organisationId }) => {
    const may = desk.may('memberships/approve-change', await desk.get('change-requests', requestId), subjectOf);
    if (!may.ok) return may;
    const row = may.thing;
    desk.about(row.personId);
    if (row.field !== 'organisation' && organisationId !== undefined) {
      return refuse({ code: 'memberships/no-such-choice', says: 'This change is of no organisation.' });
    }
    if (row.proposed !== undefined && organisationId === undefined) {
      return refuse({
        code: 'memberships/needs-organisation',
        says: `“${row.proposed}” is named, and is not on the list.`,
        unblock: 'Add the organisation, or find the one that is meant, and approve with it.',
      });
    }
    const to = organisationId ?? row.to;
    const trouble = await noSuchChoice(desk, row.field, to);
    if (trouble !== undefined) return refuse(trouble);
    const decided = decideTakingEffect(desk, row, 'approved');
    if (decided.answer !== 'yes') {
      return refuse({
        code: 'memberships/no-effect',
        says: decided.reasons[0]?.text ?? 'By the rules this change has no effect.',
        reasons: decided.reasons,
      });
    }
    const moved = await approve(desk, row, to, desk.actor.personId ?? '');
    if (!moved.ok) return moved;
    const person = await desk.get('people', row.personId);
    if (person !== undefined) desk.put('people', withChange(person, row.field, to));
    return done({});
  },
  'memberships/refuse-change': async (desk, { requestId, why }) => {
    const may = desk.may('memberships/refuse-change', await desk.get('change-requests', requestId), subjectOf);
    if (!may.ok) return may;
    const { personId, field, to, proposed } = may.thing;
    desk.about(personId);
    const called = await valueLabel(desk, field, to, proposed);
    const by = desk.actor.personId ?? '';
    const moved = desk.move(
      'change-requests',
      changeRequestLife,
      may.thing,
      { type: 'refuse', why, called, by, at: desk.now },
      { member: await addresseeOf(desk, personId) },
    );
    return moved.ok ? done({}) : moved;
  },
};

function decideTakingEffect(desk: Desk, { field, personId }: ChangeRequestRow, review: 'waiting' | 'approved') {
  const change = { field: RULE_NAME[field], review };
  const decided = decideChange(desk.rulebook('memberships'), change, { on: desk.today, language: desk.language });
  desk.decided(decided.decision, { change: change.field, review }, personId);
  return decided;
}

async function approve(desk: Desk, row: ChangeRequestRow, to: string | null, by?: string) {
  const called = await valueLabel(desk, row.field, to);
  return desk.move(
    'change-requests',
    changeRequestLife,
    row,
    { type: 'approve', to, called, at: desk.now, ...(by === undefined ? {} : { by }) },
    { member: await addresseeOf(desk, row.personId) },
  );
}
