import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, type PreparedRulebook, type Rulebook } from '@guildhall/core';
import {
  addUnit,
  beginSelection,
  type Catalogue,
  deriveRuleOfCombination,
  judgeByRulebook,
  judgeSelection,
  removeUnit,
  type Selection,
} from '@guildhall/core/qualifications';
import { rulebooks } from '@guildhall/rules';
import { arbitraryForCatalogue, arbitraryForSelection } from '@guildhall/testing';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';

const compiled = await compileAll(rulebooks);
const NOW = '2026-11-25T10:00:00.000Z';
const [FIRST, SECOND] = ['000/0000/G', '000/0001/G'];

/** A centre that may register for the catalogues, and a draft of its own. */
async function begin(
  catalogues: Readonly<Record<string, Catalogue>>,
  books: Readonly<Record<string, Rulebook>> = compiled,
): Promise<TestPortal & { readonly groupId: string }> {
  const world = createTestPortal({ rulebooks: books, now: NOW, body: 'imi', options: { catalogues } });
  await world.account('cat', ['centre-user'], { centreId: 'c1' });
  const begun = await world.as('cat').act('registrations/begin-group', {});
  assert.ok(begun.kind === 'done');
  const groupId: string = begun.answer.groupId;
  for (const qualification of Object.keys(catalogues)) {
    assert.equal(
      (await world.as('cat').act('registrations/add-qualification', { groupId, qualification })).kind,
      'done',
    );
  }
  return { ...world, groupId };
}

type World = Awaited<ReturnType<typeof begin>>;

/** A click, by how far down the list of units it is. */
const click = fc.record({ add: fc.boolean(), at: fc.nat({ max: 11 }) });

async function clicked({ as, groupId }: World, catalogue: Catalogue, { add, at }: { add: boolean; at: number }) {
  const unit = catalogue.units[at % catalogue.units.length]?.number ?? '';
  const input = { groupId, qualification: FIRST, unit };
  return add ? as('cat').act('registrations/add-unit', input) : as('cat').act('registrations/remove-unit', input);
}

/** What is kept of a qualification in the draft. */
async function kept({ store, groupId }: World, number = FIRST) {
  const group = await store.read().get('registration-groups', groupId);
  const found = group?.qualifications.find((each) => each.number === number);
  assert.ok(found);
  return found;
}

async function shown({ as, groupId }: World) {
  const reply = await as('cat').look('registrations/group', { groupId });
  assert.ok(reply.kind === 'shown');
  return reply.answer.qualifications.map(({ standing }) => standing);
}

// All of this holds for any body that registers for rules of combination.

describe('a draft of a registration group', () => {
  it('R5 is after any clicks what core makes of the same clicks, links closed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryForCatalogue(), fc.array(click, { maxLength: 8 }), async (catalogue, clicks) => {
        const world = await begin({ [FIRST]: catalogue });
        const rule = deriveRuleOfCombination(catalogue);
        let selection: Selection = beginSelection(rule);
        for (const each of clicks) {
          const unit = catalogue.units[each.at % catalogue.units.length]?.number ?? '';
          const step = (each.add ? addUnit : removeUnit)(rule, selection, unit);
          const reply = await clicked(world, catalogue, each);
          assert.equal(
            reply.kind === 'refused' ? reply.refusal.code : reply.kind,
            step.ok ? 'done' : step.refusal.code,
          );
          if (step.ok) selection = step.selection;
        }
        const { units } = await kept(world);
        assert.deepEqual(
          units,
          selection.map(({ unit }) => unit),
        );
        for (const { units: linked } of catalogue.links ?? []) {
          const has = linked.filter((unit) => units.includes(unit)).length;
          assert.ok(has === 0 || has === new Set(linked).size);
        }
        const [standing] = await shown(world);
        const decision = judgeByRulebook(compiled['qualifications/imi'] as Rulebook, judgeSelection(rule, selection), {
          on: '2026-11-25',
        });
        assert.equal(standing?.answer, decision.outcomes['qualifications/ok']);
      }),
      { numRuns: 60 },
    );
  });

  it('R4 is as it was once a unit that was not chosen is added and removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryForCatalogue(),
        fc.array(click, { maxLength: 4 }),
        fc.nat({ max: 11 }),
        async (catalogue, clicks, at) => {
          const world = await begin({ [FIRST]: catalogue });
          for (const each of clicks) await clicked(world, catalogue, each);
          const before = await kept(world);
          const unit = catalogue.units[at % catalogue.units.length]?.number ?? '';
          fc.pre(!before.units.includes(unit));
          const standing = await shown(world);
          if ((await clicked(world, catalogue, { add: true, at })).kind !== 'done') return;
          assert.equal((await clicked(world, catalogue, { add: false, at })).kind, 'done');
          assert.deepEqual(await kept(world), before);
          assert.deepEqual(await shown(world), standing);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('R6 holds the same units for the same reasons, in whatever order they were added', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryForCatalogue({ bars: false }).chain((catalogue) =>
          fc.tuple(
            fc.constant(catalogue),
            fc
              .uniqueArray(fc.nat({ max: catalogue.units.length - 1 }), { maxLength: 5 })
              .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
          ),
        ),
        async ([catalogue, [one, other]]) => {
          const open = async (list: readonly number[]) => {
            const world = await begin({ [FIRST]: catalogue });
            for (const at of list) await clicked(world, catalogue, { add: true, at });
            const reply = await world.as('cat').look('registrations/group', { groupId: world.groupId, open: FIRST });
            assert.ok(reply.kind === 'shown');
            return { kept: await kept(world), open: reply.answer.open, missing: reply.answer.missing };
          };
          assert.deepEqual(await open(one), await open(other));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('R16 leaves how one qualification stands alone when another is added, chosen from or removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryForCatalogue(),
        arbitraryForCatalogue(),
        fc.array(click, { maxLength: 4 }),
        fc.array(click, { maxLength: 4 }),
        async (catalogue, other, clicks, elsewhere) => {
          const alone = await begin({ [FIRST]: catalogue });
          const both = await begin({ [FIRST]: catalogue, [SECOND]: other });
          for (const each of clicks) {
            await clicked(alone, catalogue, each);
            await clicked(both, catalogue, each);
          }
          const { as, groupId } = both;
          for (const { add, at } of elsewhere) {
            const unit = other.units[at % other.units.length]?.number ?? '';
            const input = { groupId, qualification: SECOND, unit };
            if (add) await as('cat').act('registrations/add-unit', input);
            else await as('cat').act('registrations/remove-unit', input);
          }
          const standings = await shown(both);
          assert.deepEqual(standings[0], (await shown(alone))[0]);
          const whole = await as('cat').look('registrations/group', { groupId });
          assert.ok(whole.kind === 'shown');
          const allOk = standings.every((standing) => standing?.answer === 'yes');
          assert.equal(
            whole.answer.missing.some(({ code }) => code === 'registrations/combination-not-ok'),
            !allOk,
          );
          await as('cat').act('registrations/remove-qualification', { groupId, qualification: SECOND });
          assert.deepEqual(await shown(both), await shown(alone));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The same rules, asking for more units than can be from a day on. */
async function stricterFrom(day: string): Promise<Readonly<Record<string, Rulebook>>> {
  const prepared = await rulebooks['qualifications/imi']();
  const { document } = prepared;
  const requirements = document.requirements?.flatMap((each) =>
    each.name === 'qualifications/enough-units'
      ? [
          { ...each, to: day },
          {
            ...each,
            name: 'qualifications/enough-units-of-later',
            from: day,
            conditions: { all: [{ fact: 'unitsChosen', operator: 'greaterThanInclusive' as const, value: 1999 }] },
          },
        ]
      : [each],
  );
  const outcomes = Object.fromEntries(
    Object.entries(document.outcomes ?? {}).map(([name, outcome]) => [
      name,
      { ...outcome, needs: [...outcome.needs, 'qualifications/enough-units-of-later'] },
    ]),
  );
  const changed = { ...prepared, document: { ...document, requirements, outcomes } } as PreparedRulebook;
  return { ...compiled, 'qualifications/imi': compileRulebook(changed) };
}

describe('the check of a candidate', () => {
  it('says of any units what core’s judge and the rulebook say', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryForCatalogue().chain((catalogue) =>
          fc.tuple(fc.constant(catalogue), arbitraryForSelection(catalogue)),
        ),
        async ([catalogue, selection]) => {
          const { as } = await begin({ [FIRST]: catalogue });
          const candidateId = await candidate(as);
          const units = selection.map(({ unit, by = 'achieved' as const }) => ({ number: unit, by }));
          assert.equal((await as('cat').act('registrations/record-units', { candidateId, units })).kind, 'done');
          const verdict = judgeSelection(deriveRuleOfCombination(catalogue), selection);
          const reply = await as('cat').look('registrations/check-candidate', { candidateId });
          assert.ok(reply.kind === 'shown');
          const standing = reply.answer.checked[0]?.standing;
          assert.deepEqual(
            [standing?.answer, standing?.counted, standing?.awarded, standing?.barred],
            [verdict.ok ? 'yes' : 'no', verdict.counted, verdict.awarded, verdict.barred],
          );
          const table = await as('cat').look('registrations/check-table', {});
          assert.ok(table.kind === 'shown');
          const cell = table.answer.rows[0]?.cells[0];
          assert.deepEqual(
            [cell?.answer, cell?.counted, cell?.awarded],
            [standing?.answer, verdict.counted.credit, verdict.awarded.credit],
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('R17 stays what it was by the rules of the day of registration, whatever changes later', async () => {
    const later = await stricterFrom('2026-06-01');
    await fc.assert(
      fc.asyncProperty(
        arbitraryForCatalogue().chain((catalogue) =>
          fc.tuple(fc.constant(catalogue), arbitraryForSelection(catalogue)),
        ),
        async ([catalogue, selection]) => {
          const answers = async (books: Readonly<Record<string, Rulebook>>, registeredOn: string) => {
            const { as } = await begin({ [FIRST]: catalogue }, books);
            const candidateId = await candidate(as, registeredOn);
            const units = selection.map(({ unit, by = 'achieved' as const }) => ({ number: unit, by }));
            await as('cat').act('registrations/record-units', { candidateId, units });
            const reply = await as('cat').look('registrations/check-candidate', { candidateId });
            assert.ok(reply.kind === 'shown');
            return [reply.answer.answer, reply.answer.checked[0]?.standing.answer];
          };
          assert.deepEqual(await answers(later, '2026-05-31'), await answers(compiled, '2026-05-31'));
          assert.deepEqual(await answers(later, '2026-06-01'), ['no', 'no']);
        },
      ),
      { numRuns: 30 },
    );
  });
});

async function candidate(as: TestPortal['as'], registeredOn = '2026-11-25'): Promise<string> {
  const added = await as('cat').act('registrations/add-candidate', {
    number: '1',
    name: 'Sam',
    qualifications: [FIRST],
    registeredOn,
  });
  assert.ok(added.kind === 'done');
  return added.answer.candidateId;
}
