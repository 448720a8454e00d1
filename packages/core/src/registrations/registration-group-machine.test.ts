import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import {
  type RegistrationGroupEvent,
  registrationGroupLife,
  type RegistrationGroupRow,
} from './registration-group-machine.js';

const at = '2026-11-25T10:00:00.000Z';
const draft: RegistrationGroupRow = {
  id: 'g1',
  body: 'imi',
  centreId: 'c1',
  number: '',
  description: '',
  qualifications: [],
  stage: 'draft',
  createdBy: 'u1',
  createdAt: at,
  changedAt: at,
  rules: [],
};
const rules = [{ rulebook: 'registrations/imi', version: '1.0.0', hash: '0' }];
const define = { type: 'define', rules, by: 'u1', at } as const;

/** The row after some events, each taken. */
function after(row: RegistrationGroupRow, ...events: readonly RegistrationGroupEvent[]): RegistrationGroupRow {
  return events.reduce((before, event) => {
    const moved = advance(registrationGroupLife, before, event);
    assert.ok(moved.ok, event.type);
    assert.deepEqual(moved.step.effects, []);
    // What is kept comes back from the store as JSON has it.
    return JSON.parse(JSON.stringify(moved.step.row)) as RegistrationGroupRow;
  }, row);
}

const codeOf = (row: RegistrationGroupRow, event: RegistrationGroupEvent): string => {
  const moved = advance(registrationGroupLife, row, event);
  return moved.ok ? moved.step.row.stage : moved.refusal.code;
};

describe('registrationGroupLife', () => {
  it('changes while it is a draft, and only what was named', () => {
    const row = after(
      draft,
      { type: 'edit', change: { type: 'QAP', number: 'Fansha' }, at },
      { type: 'edit', change: { description: 'For apprentices' }, at: '2026-11-25T11:00:00.000Z' },
    );
    assert.deepEqual(row, {
      ...draft,
      type: 'QAP',
      number: 'Fansha',
      description: 'For apprentices',
      changedAt: '2026-11-25T11:00:00.000Z',
    });
  });

  it('is defined once, with the rules it satisfies, and stays as it was', () => {
    const defined = after(draft, define);
    assert.deepEqual([defined.stage, defined.rules, defined.definedBy], ['defined', rules, 'u1']);
    assert.equal(
      codeOf(defined, { type: 'edit', change: { number: 'x' }, at }),
      'registrations/group-defined-cannot-edit',
    );
    assert.equal(codeOf(defined, define), 'registrations/group-defined-cannot-define');
  });
});
