import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalogue } from '@guildhall/core/qualifications';
import { catalogues as shipped, rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const catalogues: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  (await Promise.all(Object.values(shipped).map((load) => load()))).map((catalogue) => [
    catalogue.pathway === undefined ? catalogue.number : `${catalogue.number}/${catalogue.pathway}`,
    catalogue,
  ]),
);
const FITTING = '500/9810/X';
const [GBC, GBK, RR03C] = ['K/601/6383', 'R/601/6247', 'D/601/4999'] as const;

/** Two centres, and staff of two kinds. */
async function begin(options: Partial<Parameters<typeof createTestPortal>[0]> = {}): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    body: 'imi',
    options: { catalogues },
    ...options,
  });
  await world.account('cat', ['centre-user'], { centreId: 'fansha' });
  await world.account('eve', ['centre-user'], { centreId: 'other' });
  await world.account('ces', ['centre-services']);
  await world.account('fin', ['finance-staff']);
  return world;
}

/** A draft that holds the qualification of the guide's screens. */
async function drafted({ as }: TestPortal): Promise<string> {
  const begun = await as('cat').act('registrations/begin-group', { type: 'Qualifications' });
  assert.ok(begun.kind === 'done');
  const { groupId } = begun.answer;
  const added = await as('cat').act('registrations/add-qualification', { groupId, qualification: FITTING });
  assert.equal(added.kind, 'done');
  return groupId;
}

async function shownGroup({ as }: TestPortal, groupId: string, open?: string) {
  const shown = await as('cat').look('registrations/group', { groupId, ...(open === undefined ? {} : { open }) });
  assert.ok(shown.kind === 'shown', JSON.stringify(shown));
  return shown.answer;
}

const codeOf = (reply: { readonly kind: string; readonly refusal?: { readonly code: string } }): string =>
  reply.kind === 'refused' ? (reply.refusal?.code ?? '') : reply.kind;

describe('the portal in the room of qualifications', () => {
  it('finds by number or title as it is typed, and lists all for nothing, with the counts of the guide', async () => {
    const { as } = await begin();
    const found = async (search: string) => {
      const shown = await as('cat').look('qualifications/search', { search });
      assert.ok(shown.kind === 'shown');
      return shown.answer.rows;
    };
    assert.equal((await found('')).length, Object.keys(catalogues).length);
    assert.deepEqual(
      (await found('50096801')).map(({ id, total, mandatory, optional }) => [id, total, mandatory, optional]),
      [['500/9680/1', 19, 15, 4]],
    );
    assert.deepEqual(
      (await found('motorcycle lev')).map(({ id }) => id),
      ['500/9680/1', '500/9684/9', '500/9685/0'],
    );
    assert.deepEqual(
      (await found('fitting')).map(({ total, mandatory, optional }) => [total, mandatory, optional]),
      [[14, 12, 2]],
    );
    assert.deepEqual(await found('no such thing'), []);
  });

  it('pages, and shows nothing to those who register nobody', async () => {
    const { as } = await begin();
    const first = await as('cat').look('qualifications/search', { limit: 10 });
    assert.ok(first.kind === 'shown' && first.answer.next !== undefined);
    const second = await as('cat').look('qualifications/search', { limit: 10, after: first.answer.next });
    assert.ok(second.kind === 'shown');
    assert.equal(new Set([...first.answer.rows, ...second.answer.rows].map(({ id }) => id)).size, 18);
    assert.equal(codeOf(await as('fin').look('qualifications/search', {})), 'access/not-allowed');
    assert.equal(codeOf(await as(undefined).look('qualifications/search', {})), 'access/sign-in');
  });

  it('shows what a choice would be without keeping it', async () => {
    const { as } = await begin();
    const shown = await as('cat').look('qualifications/qualification', { qualification: FITTING, picked: [GBC] });
    assert.ok(shown.kind === 'shown');
    assert.equal(shown.answer.study.standing.answer, 'yes');
    const unknown = await as('cat').look('qualifications/qualification', { qualification: '999/9999/9' });
    assert.equal(codeOf(unknown), 'qualifications/unknown-qualification');
  });
});

describe('the portal in the room of registrations', () => {
  it('takes a group from a draft to a definition, and says at each step what is missing', async () => {
    const world = await begin();
    const { as } = world;
    const groupId = await drafted(world);
    const before = await shownGroup(world, groupId);
    assert.deepEqual(
      before.qualifications.map(({ chosen, standing }) => [chosen, standing?.groups.map(({ id, ok }) => [id, ok])]),
      [
        [
          12,
          [
            ['A', true],
            ['B', false],
          ],
        ],
      ],
    );
    assert.deepEqual(before.qualifications[0]?.standing?.status.map(({ text }) => text).slice(0, 3), [
      '2 more units are needed in all: 12 of 14 so far.',
      '10 more credits are needed in all: 51 of 61 so far.',
      '6 more credits are needed from units at level 2 or above: 25 of 31 so far.',
    ]);
    const early = await as('cat').act('registrations/define-group', { groupId });
    assert.ok(early.kind === 'refused');
    assert.equal(early.refusal.code, 'registrations/not-complete');
    const codes = early.refusal.reasons?.map(({ code }) => code) ?? [];
    for (const code of [
      'registrations/number-missing',
      'registrations/description-missing',
      'registrations/combination-not-ok',
      'qualifications/units-short',
    ])
      assert.ok(codes.includes(code), code);

    const added = await as('cat').act('registrations/add-unit', { groupId, qualification: FITTING, unit: GBK });
    assert.ok(added.kind === 'done');
    assert.deepEqual(
      added.answer.came.map(({ text }) => text),
      ['K/601/6383 comes together with R/601/6247, which it is linked to.', 'You chose R/601/6247.'],
    );
    await as('cat').act('registrations/describe-group', { groupId, number: 'Fansha-1', description: 'Fitters' });
    assert.equal((await shownGroup(world, groupId)).may.define.ok, true);
    const defined = await as('cat').act('registrations/define-group', { groupId });
    assert.ok(defined.kind === 'done');
    assert.deepEqual(
      defined.answer.rules.map(({ rulebook }) => rulebook),
      ['registrations/imi', 'qualifications/imi', `catalogue/${FITTING}`],
    );
    const after = await shownGroup(world, groupId);
    const { edit, define, copy, discard } = after.may;
    assert.deepEqual([edit.ok, define.ok, copy.ok, discard.ok], [false, false, true, false]);
    const late = await as('cat').act('registrations/remove-unit', { groupId, qualification: FITTING, unit: GBK });
    assert.equal(codeOf(late), 'registrations/group-defined-cannot-edit');
    assert.equal(
      codeOf(await as('cat').act('registrations/discard-draft', { groupId })),
      'registrations/group-defined-cannot-discard',
    );
  });

  it('marks every unit of the qualification that is open, and offers what completes it', async () => {
    const world = await begin();
    const { as } = world;
    const groupId = await drafted(world);
    const { open } = await shownGroup(world, groupId, FITTING);
    assert.ok(open !== undefined);
    const unit = (number: string) => open.study.units.find((each) => each.number === number);
    assert.deepEqual([unit(GBC)?.mark, unit(GBC)?.together, unit(GBC)?.may.add.ok], ['forced', [GBK], true]);
    assert.equal(unit(RR03C)?.mark, 'free');
    const mandatory = open.study.units.find((each) => each.mandatory);
    assert.equal(mandatory?.because?.code, 'mandatory');
    assert.match(mandatory.may.remove.whyNot ?? '', /mandatory and stays/);
    const { completions } = open.study;
    assert.equal(completions.says, 'Add K/601/6383 and R/601/6247 (2 units). No other way is as small.');
    assert.deepEqual([completions.minimum, completions.ways, completions.proof?.holds], [2, '1', true]);
    const offered = completions.offered[0]?.units.map(({ number }) => number) ?? [];
    const stale = await as('cat').act('registrations/complete-group', {
      groupId,
      qualification: FITTING,
      units: [RR03C],
    });
    assert.equal(codeOf(stale), 'registrations/no-completion');
    await as('cat').act('registrations/complete-group', { groupId, qualification: FITTING, units: offered });
    const after = await shownGroup(world, groupId, FITTING);
    assert.equal(after.qualifications[0]?.standing?.answer, 'yes');
    assert.equal(after.open?.study.completions.says, 'OK: nothing needs to be added.');
  });

  it('says before the click that a unit would lead nowhere, and why', async () => {
    const made = { status: 'illustrative', why: 'For a test.' } as const;
    const unit = (number: string) => ({ number, title: number, credit: 1, groups: ['A'], ...made });
    const catalogue: Catalogue = {
      format: 'guildhall/catalogue@1',
      number: '000/0000/G',
      title: 'Barred',
      minima: { minUnits: { value: 2, ...made } },
      groups: [{ id: 'A', description: 'Group A', kind: 'optional', ...made }],
      units: ['P', 'Q', 'R'].map(unit),
      bars: [
        { units: ['P', 'Q'], ...made },
        { units: ['P', 'R'], ...made },
      ],
      ...made,
    };
    const { as } = await begin({ options: { catalogues: { '000/0000/G': catalogue } } });
    const shown = await as('cat').look('qualifications/qualification', { qualification: '000/0000/G' });
    assert.ok(shown.kind === 'shown');
    const p = shown.answer.study.units.find(({ number }) => number === 'P');
    assert.deepEqual([p?.mark, p?.may.add.ok], ['impossible', true]);
    assert.match(p?.deadEnd ?? '', /^It cannot be completed with P chosen/);
  });

  it('copies a defined group into a draft that needs a number of its own', async () => {
    const world = await begin();
    const { as } = world;
    const groupId = await drafted(world);
    await as('cat').act('registrations/add-unit', { groupId, qualification: FITTING, unit: GBC });
    await as('cat').act('registrations/describe-group', { groupId, number: 'F-1', description: 'Fitters' });
    assert.equal(
      codeOf(await as('cat').act('registrations/copy-group', { groupId })),
      'registrations/group-draft-cannot-copy',
    );
    await as('cat').act('registrations/define-group', { groupId });
    const copied = await as('cat').act('registrations/copy-group', { groupId });
    assert.ok(copied.kind === 'done');
    const copy = await shownGroup(world, copied.answer.groupId);
    assert.deepEqual(
      [copy.stage, copy.number, copy.copyOf, copy.qualifications[0]?.chosen],
      ['draft', '', groupId, 14],
    );
    await as('cat').act('registrations/describe-group', { groupId: copied.answer.groupId, number: 'F-1' });
    const taken = await as('cat').act('registrations/define-group', { groupId: copied.answer.groupId });
    assert.equal(codeOf(taken), 'registrations/number-taken');
    await as('cat').act('registrations/describe-group', { groupId: copied.answer.groupId, number: 'F-2' });
    assert.equal((await as('cat').act('registrations/define-group', { groupId: copied.answer.groupId })).kind, 'done');
  });

  it('leaves a group what it was defined as when its catalogue changes, and says what has changed', async () => {
    const world = await begin();
    const { as, store } = world;
    const groupId = await drafted(world);
    await as('cat').act('registrations/add-unit', { groupId, qualification: FITTING, unit: GBC });
    await as('cat').act('registrations/describe-group', { groupId, number: 'F-1', description: 'Fitters' });
    await as('cat').act('registrations/define-group', { groupId });
    assert.deepEqual((await shownGroup(world, groupId)).changedSince, []);
    const fitting = catalogues[FITTING];
    assert.ok(fitting);
    const minCredit = { value: 999, status: 'illustrative', why: 'For a test.' } as const;
    const later = createTestPortal({
      rulebooks: compiled,
      now: '2026-12-01T10:00:00.000Z',
      body: 'imi',
      store,
      options: { catalogues: { [FITTING]: { ...fitting, minima: { ...fitting.minima, minCredit } } } },
    });
    const after = await shownGroup(later, groupId);
    assert.deepEqual([after.answer, after.missing, after.changedSince], ['yes', [], [`catalogue/${FITTING}`]]);
    const copied = await later.as('cat').act('registrations/copy-group', { groupId }, { commandId: 'copy' });
    assert.ok(copied.kind === 'done');
    assert.equal((await shownGroup(later, copied.answer.groupId)).answer, 'no');
  });

  it('lists and exports the groups of a centre, and finds them by words', async () => {
    const world = await begin();
    const { as } = world;
    const groupId = await drafted(world);
    await as('cat').act('registrations/add-unit', { groupId, qualification: FITTING, unit: GBC });
    await as('cat').act('registrations/describe-group', { groupId, number: 'F-1', description: 'Fitters' });
    await as('cat').act('registrations/define-group', { groupId });
    const draft = await as('cat').act('registrations/begin-group', {});
    assert.equal(draft.kind, 'done');
    const found = async (who: string, input: { search?: string; centreId?: string; stage?: 'draft' }) => {
      const shown = await as(who).look('registrations/groups', input);
      return shown.kind === 'shown' ? shown.answer.rows.map(({ number }) => number) : codeOf(shown);
    };
    assert.deepEqual((await found('cat', {})).length, 2);
    assert.deepEqual(await found('cat', { search: 'qualif FITT' }), ['F-1']);
    assert.deepEqual(await found('cat', { stage: 'draft' }), ['']);
    assert.deepEqual(await found('eve', {}), []);
    assert.deepEqual(await found('eve', { centreId: 'fansha' }), 'access/not-found');
    assert.deepEqual(await found('ces', { centreId: 'fansha', search: 'f-1' }), ['F-1']);
    assert.deepEqual((await found('ces', {})).length, 2);
    const summary = await as('cat').look('registrations/basic-summary', {});
    assert.ok(summary.kind === 'shown');
    assert.deepEqual(
      summary.answer.groups.map(({ number, description, typeLabel }) => [number, description, typeLabel]),
      [['F-1', 'Fitters', 'Qualifications']],
    );
    const full = await as('cat').look('registrations/full-information', {});
    assert.ok(full.kind === 'shown');
    const [qualification] = full.answer.groups[0]?.qualifications ?? [];
    assert.deepEqual(
      qualification?.unitGroups.map(({ title, units }) => [title, units.length]),
      [
        ['Group A: Mandatory Units', 12],
        ['Group B: Optional Units', 2],
      ],
    );
    assert.equal(qualification.unitGroups[1]?.units[0]?.reference, 'G8C');
    assert.equal(full.answer.groups[0]?.rules.length, 3);
  });

  it('writes spreadsheets, and reads one back into drafts that hold the same', async () => {
    const world = await begin();
    const { as } = world;
    const groupId = await drafted(world);
    await as('cat').act('registrations/add-unit', { groupId, qualification: FITTING, unit: GBC });
    await as('cat').act('registrations/describe-group', { groupId, number: 'F-1', description: 'Fitters' });
    await as('cat').act('registrations/define-group', { groupId });
    const basic = await as('cat').look('registrations/spreadsheet', { kind: 'basic-summary' });
    assert.ok(basic.kind === 'shown');
    assert.equal(basic.answer.name, 'Basic Summary 2026-11-25.xlsx');
    const full = await as('cat').look('registrations/spreadsheet', { kind: 'full-information' });
    assert.ok(full.kind === 'shown');
    const read = await as('eve').act('registrations/read-spreadsheet', { bytes: full.answer.bytes });
    assert.ok(read.kind === 'done', JSON.stringify(read));
    assert.deepEqual(
      read.answer.drafts.map(({ number, notes }) => [number, notes]),
      [['F-1', []]],
    );
    const draft = await as('eve').look('registrations/group', { groupId: read.answer.drafts[0]?.groupId ?? '' });
    assert.ok(draft.kind === 'shown');
    const was = await shownGroup(world, groupId);
    const { stage, type, description, qualifications, answer } = draft.answer;
    assert.deepEqual(
      [stage, type, description, qualifications, answer],
      ['draft', was.type, was.description, was.qualifications, 'yes'],
    );
    const wrong = await as('cat').act('registrations/read-spreadsheet', { bytes: basic.answer.bytes });
    assert.equal(codeOf(wrong), 'documents/not-registration-groups');
    const none = await as('cat').act('registrations/read-spreadsheet', { bytes: btoa('no workbook') });
    assert.equal(codeOf(none), 'documents/not-a-workbook');
    assert.equal(codeOf(await as('ces').act('registrations/read-spreadsheet', { bytes: '' })), 'access/not-allowed');
  });

  it('checks candidates, with requirement met and credit awarded apart, and the award nearest to each', async () => {
    const { as } = await begin();
    const added = await as('cat').act('registrations/add-candidate', {
      number: '0002124',
      name: 'Sam Fitter',
      qualifications: [FITTING],
    });
    assert.ok(added.kind === 'done');
    const { candidateId } = added.answer;
    const mandatory = (catalogues[FITTING]?.units ?? [])
      .filter(({ groups }) => groups.includes('A'))
      .map(({ number }) => ({ number, by: 'achieved' as const }));
    const record = (units: { number: string; by: 'achieved' | 'exemption' }[]) =>
      as('cat').act('registrations/record-units', { candidateId, units });
    assert.equal(codeOf(await record([{ number: 'Z/000/0000', by: 'achieved' }])), 'qualifications/unknown-unit');
    assert.equal(
      (
        await record([
          { number: GBC, by: 'achieved' },
          { number: GBC, by: 'exemption' },
        ])
      ).kind,
      'invalid',
    );
    await record([...mandatory, { number: GBK, by: 'achieved' }]);
    const check = async () => {
      const shown = await as('cat').look('registrations/check-candidate', { candidateId });
      assert.ok(shown.kind === 'shown');
      return shown.answer;
    };
    const short = await check();
    assert.deepEqual([short.answer, short.checked[0]?.completions.minimum], ['no', 1]);
    assert.deepEqual([short.nearest?.qualification.id, short.nearest?.minimum], [FITTING, 1]);
    assert.deepEqual(
      short.elsewhere.map(({ qualification, minimum }) => [qualification.id, minimum]),
      [
        ['600/9452/7', 0],
        ['600/9453/9', 0],
        ['601/1195/1', 2],
      ],
    );
    await record([...mandatory, { number: GBK, by: 'achieved' }, { number: GBC, by: 'exemption' }]);
    const met = await check();
    const [fitting] = met.checked;
    assert.deepEqual([met.answer, fitting?.standing.counted.credit, fitting?.standing.awarded.credit], ['yes', 61, 56]);
    assert.deepEqual(fitting?.ways.find(({ by }) => by === 'exemption')?.units, [GBC]);
    const table = await as('ces').look('registrations/check-table', {
      centreId: 'fansha',
      qualifications: [FITTING, '601/1620/1'],
    });
    assert.ok(table.kind === 'shown');
    const [row] = table.answer.rows;
    assert.deepEqual(
      row?.cells.map(({ qualification, registered, answer, minimum }) => [qualification, registered, answer, minimum]),
      [
        [FITTING, true, 'yes', 0],
        ['601/1620/1', false, 'no', 3],
      ],
    );
    assert.equal(row.nearest, FITTING);
    const again = await as('cat').act('registrations/add-candidate', {
      number: '0002124',
      name: 'Sam Fitter',
      qualifications: [FITTING],
    });
    assert.equal(codeOf(again), 'registrations/number-taken');
  });

  it('refuses whoever it is not for, without telling what there is', async () => {
    const world = await begin();
    const { as, account } = world;
    await account('stranger', ['centre-user'], { body: 'ima', centreId: 'fansha' });
    await account('nobody', ['centre-user']);
    const groupId = await drafted(world);
    const tried = async (who: string | undefined, id: string, body?: string): Promise<string> =>
      codeOf(await as(who, body).act('registrations/describe-group', { groupId: id, number: 'x' }));
    assert.equal(await tried('eve', groupId), 'access/not-found');
    assert.equal(await tried('eve', 'group-that-is-not'), 'access/not-found');
    assert.equal(await tried('ces', groupId), 'access/not-allowed');
    assert.equal(await tried(undefined, groupId), 'access/sign-in');
    assert.equal(await tried('stranger', groupId, 'ima'), 'access/not-found');
    assert.equal(codeOf(await as('nobody').act('registrations/begin-group', {})), 'access/not-found');
    assert.equal(codeOf(await as('eve').look('registrations/group', { groupId })), 'access/not-found');
    assert.equal((await as('ces').look('registrations/group', { groupId })).kind, 'shown');
    assert.equal(await tried('cat', groupId), 'done');
  });

  it('forgets a candidate, and keeps that there was one', async () => {
    const { as, account, given, store } = await begin();
    await account('adm', ['administrator']);
    await account('sam', ['learner'], { learnerId: 'k1' });
    await given('learners', {
      id: 'k1',
      body: 'imi',
      number: '0002124',
      firstName: 'Sam',
      surname: 'Fitter',
      dateOfBirth: '2001-02-03',
      surnameKey: 'fitter',
    });
    const added = await as('cat').act('registrations/add-candidate', {
      number: '0002124',
      name: 'Sam Fitter',
      qualifications: [FITTING],
    });
    assert.ok(added.kind === 'done');
    const { candidateId } = added.answer;
    await as('cat').act('registrations/record-units', { candidateId, units: [{ number: GBC }] });
    const kept = await as('sam').look('portal/everything-kept', {});
    assert.equal(kept.kind === 'shown' && kept.answer.kept['candidates']?.length, 1);
    assert.equal((await as('adm').act('portal/erase-person', { personId: 'sam' })).kind, 'done');
    const row = await store.read().get('candidates', candidateId);
    assert.deepEqual([row?.name, row?.units.length], ['Erased person', 1]);
    assert.ok(!JSON.stringify(row).includes('0002124'));
  });

  it('acts once on a command that arrives twice', async () => {
    const { as } = await begin();
    const first = await as('cat').act('registrations/begin-group', {}, { commandId: 'once' });
    assert.deepEqual(await as('cat').act('registrations/begin-group', {}, { commandId: 'once' }), first);
    const groups = await as('cat').look('registrations/groups', {});
    assert.equal(groups.kind === 'shown' && groups.answer.rows.length, 1);
  });
});
