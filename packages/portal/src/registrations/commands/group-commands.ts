import { parameterOn, type Refusal } from '@guildhall/core';
import { registrationGroupLife } from '@guildhall/core/machines';
import type { registrationsCommands } from '../../contract/registrations.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { editDraft, mayWithGroup } from '../edit-draft.js';
import { groupStandingOf } from '../group-standing.js';
import { rulesOf } from '../rules-of.js';
import type { RegistrationGroupRow } from '../rows.js';

type Handlers = Pick<
  CommandHandlers<typeof registrationsCommands>,
  | 'registrations/begin-group'
  | 'registrations/set-group-type'
  | 'registrations/describe-group'
  | 'registrations/define-group'
  | 'registrations/copy-group'
  | 'registrations/discard-draft'
>;

/** What is done with a group as a whole. */
export const groupCommandHandlers: Handlers = {
  'registrations/begin-group': async (desk, { type }) => {
    const may = desk.may('registrations/begin-group', { body: desk.body, centreId: desk.actor.centreId });
    if (!may.ok) return may;
    if (type !== undefined && !typesOn(desk).includes(type)) return refuse(unknownType(type, typesOn(desk)));
    const row = await newDraft(desk, may.thing.centreId ?? '', type === undefined ? {} : { type });
    return done({ groupId: row.id });
  },
  'registrations/set-group-type': async (desk, { groupId, type }) => {
    const may = await mayWithGroup(desk, 'registrations/set-group-type', groupId);
    if (!may.ok) return may;
    if (!typesOn(desk).includes(type)) return refuse(unknownType(type, typesOn(desk)));
    const moved = editDraft(desk, may.thing, { type });
    return moved.ok ? done({}) : moved;
  },
  'registrations/describe-group': async (desk, { groupId, number, description }) => {
    const may = await mayWithGroup(desk, 'registrations/describe-group', groupId);
    if (!may.ok) return may;
    const moved = editDraft(desk, may.thing, {
      ...(number === undefined ? {} : { number }),
      ...(description === undefined ? {} : { description }),
    });
    return moved.ok ? done({}) : moved;
  },
  'registrations/define-group': async (desk, { groupId }) => {
    const may = await mayWithGroup(desk, 'registrations/define-group', groupId);
    if (!may.ok) return may;
    const group = may.thing;
    if (group.stage === 'draft') {
      const refusal = await incomplete(desk, group);
      if (refusal !== undefined) return refuse(refusal);
    }
    const rules = rulesOf(desk, group);
    const event = { type: 'define', rules, by: desk.actor.personId ?? '', at: desk.now } as const;
    const moved = desk.move('registration-groups', registrationGroupLife, group, event);
    return moved.ok ? done({ rules: rules.map((rule) => ({ ...rule })) }) : moved;
  },
  'registrations/copy-group': async (desk, { groupId }) => {
    const may = await mayWithGroup(desk, 'registrations/copy-group', groupId);
    if (!may.ok) return may;
    if (may.thing.stage === 'draft') {
      return refuse({
        code: 'registrations/group-draft-cannot-copy',
        says: 'Only a defined group can be copied.',
        unblock: 'Finish this one, or begin another.',
      });
    }
    const { centreId, type, description, qualifications, id: copyOf } = may.thing;
    const copy = await newDraft(desk, centreId, {
      ...(type === undefined ? {} : { type }),
      description,
      qualifications,
      copyOf,
    });
    return done({ groupId: copy.id });
  },
  'registrations/discard-draft': async (desk, { groupId }) => {
    const may = await mayWithGroup(desk, 'registrations/discard-draft', groupId);
    if (!may.ok) return may;
    if (may.thing.stage === 'defined') {
      return refuse({
        code: 'registrations/group-defined-cannot-discard',
        says: 'This group was defined: candidates may be registered for it, so that it stays.',
      });
    }
    desk.remove('registration-groups', groupId);
    return done({});
  },
};

/** Keeps a new draft of a centre. */
export async function newDraft(
  desk: Desk,
  centreId: string,
  more: Partial<Pick<RegistrationGroupRow, 'type' | 'number' | 'description' | 'qualifications' | 'copyOf'>>,
): Promise<RegistrationGroupRow> {
  const { body, now, actor } = desk;
  const row: RegistrationGroupRow = {
    id: desk.newId('group'),
    body,
    centreId,
    number: '',
    description: '',
    qualifications: [],
    ...more,
    stage: 'draft',
    createdBy: actor.personId ?? '',
    createdAt: now,
    changedAt: now,
    rules: [],
  };
  await desk.get('registration-groups', row.id);
  desk.put('registration-groups', row);
  return row;
}

/** The kinds of group there are today. */
export function typesOn(desk: Pick<Desk, 'rulebook' | 'today'>): readonly string[] {
  const types = parameterOn(desk.rulebook('registrations'), 'groupTypes', desk.today);
  return Array.isArray(types) ? types : [];
}

function unknownType(type: string, types: readonly string[]): Refusal {
  return {
    code: 'registrations/no-such-type',
    says: `${type} is no kind of group.`,
    unblock: `Choose one of ${types.join(', ')}.`,
  };
}

/** Why a draft cannot be saved yet, down to the sentence about each qualification. */
async function incomplete(desk: Desk, group: RegistrationGroupRow): Promise<Refusal | undefined> {
  const { stood, decision, answer, missing } = groupStandingOf(desk, group);
  desk.decided(decision);
  for (const each of stood.values()) desk.decided(each.decision);
  if (answer !== 'yes') {
    const perQualification = [...stood].flatMap(([number, { standing }]) =>
      standing.answer === 'yes' ? [] : standing.status.map(({ code, text }) => ({ code, text: `${number}: ${text}` })),
    );
    return {
      code: 'registrations/not-complete',
      says: missing[0]?.text ?? 'This group is not complete.',
      ...(missing[0]?.next === undefined ? {} : { unblock: missing[0].next }),
      reasons: [...missing, ...perQualification],
    };
  }
  const same = await desk.find('registration-groups', { index: 'number', where: [group.centreId, group.number] });
  if (!same.rows.some(({ id, stage }) => id !== group.id && stage === 'defined')) return undefined;
  return {
    code: 'registrations/number-taken',
    says: `Your centre has another group with the number ${group.number}.`,
    unblock: 'Give this one a number of its own.',
  };
}
