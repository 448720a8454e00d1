import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rulebook } from '@guildhall/core';
import { addUnit, beginSelection, deriveRuleOfCombination, type Selection } from '@guildhall/core/qualifications';
import { rulebooks } from '@guildhall/rules';
import { arbitraryForCatalogue, arbitraryForSelection } from '@guildhall/testing';
import { compileAll } from '@guildhall/testing/portal';
import fc from 'fast-check';
import { bookOf } from './book-of.js';
import { draftOfBook } from './drafts-of-book.js';
import type { RegistrationGroupRow } from './rows.js';

const rulebook = (await compileAll(rulebooks))['registrations/imi'] as Rulebook;
const TYPES = ['Qualifications', 'ATA', 'QAP'];
const NUMBER = '000/0000/G';

const group = fc
  .tuple(arbitraryForCatalogue(), fc.constantFrom(...TYPES), fc.constantFrom('en-GB', 'cy'))
  .chain(([catalogue, type, language]) =>
    fc.tuple(fc.constant({ catalogue, type, language }), arbitraryForSelection(catalogue)),
  )
  .map(([{ catalogue, type, language }, wished]) => {
    const rule = deriveRuleOfCombination(catalogue);
    const selection = wished.reduce<Selection>((before, { unit }) => {
      const step = addUnit(rule, before, unit);
      return step.ok ? step.selection : before;
    }, beginSelection(rule));
    const row: RegistrationGroupRow = {
      id: 'g1',
      body: 'imi',
      centreId: 'c1',
      type,
      number: 'F-1',
      description: 'Fitters',
      qualifications: [{ number: NUMBER, units: selection.map(({ unit }) => unit), picked: [] }],
      stage: 'defined',
      createdBy: 'u1',
      createdAt: '2026-11-25T10:00:00.000Z',
      changedAt: '2026-11-25T10:00:00.000Z',
      rules: [],
    };
    return { catalogue, language, row };
  });

describe('a group in a spreadsheet', () => {
  it('names each chosen unit once', () => {
    fc.assert(
      fc.property(group, ({ catalogue, language, row }) => {
        const [qualification] = bookOf(row, () => catalogue, rulebook, language).qualifications;
        const units = qualification?.unitGroups.flatMap((each) => each.units.map(({ number }) => number)) ?? [];
        assert.deepEqual(units.sort(), [...(row.qualifications[0]?.units ?? [])].sort());
      }),
    );
  });

  it('is read back as a draft that holds the same, with nothing left out', () => {
    fc.assert(
      fc.property(group, ({ catalogue, language, row }) => {
        const of = (qualification: string) => (qualification === NUMBER ? catalogue : undefined);
        const { qualifications, notes, ...draft } = draftOfBook(
          bookOf(row, of, rulebook, language),
          of,
          rulebook,
          TYPES,
          language,
        );
        assert.deepEqual(draft, { number: row.number, description: row.description, type: row.type });
        assert.deepEqual([qualifications[0]?.units, notes], [row.qualifications[0]?.units, []]);
      }),
    );
  });

  it('chooses nothing that a click could not, whatever was written', () => {
    fc.assert(
      fc.property(
        group,
        fc.array(fc.constantFrom('X/000/0001', 'X/000/0002', 'X/000/0009', '=1+1')),
        (drawn, units) => {
          const { catalogue } = drawn;
          const read = {
            number: 'F'.repeat(70),
            description: '',
            category: 'QCF',
            qualifications: [
              { number: NUMBER, unitGroups: [{ units: units.map((number) => ({ number })) }] },
              { number: '999/9999/9', unitGroups: [] },
            ],
          };
          const draft = draftOfBook(
            read,
            (each) => (each === NUMBER ? catalogue : undefined),
            rulebook,
            TYPES,
            'en-GB',
          );
          const rule = deriveRuleOfCombination(catalogue);
          const chosen = draft.qualifications[0]?.units ?? [];
          assert.equal(draft.number.length, 60);
          for (const { units: linked } of catalogue.links ?? [])
            assert.ok([0, new Set(linked).size].includes(new Set(linked.filter((unit) => chosen.includes(unit))).size));
          assert.ok(chosen.every((unit) => rule.indexOf.has(unit)));
          assert.ok(draft.notes.includes('QCF is no kind of group.'));
          assert.ok(draft.notes.includes('999/9999/9 is no approved qualification: it was left out.'));
        },
      ),
    );
  });
});
