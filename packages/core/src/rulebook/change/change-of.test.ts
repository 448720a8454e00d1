import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkRulebook } from '../load/check-rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { changeOf } from './change-of.js';

const read = (id: string): RulebookDocument => {
  const file = new URL(`../../../../../rules/${id}.json`, import.meta.url);
  const checked = checkRulebook(JSON.parse(readFileSync(file, 'utf8')));
  assert.ok(checked.ok);
  return checked.value;
};
const cpd = read('cpd/ima');
const bookings = read('bookings/ima');
const ON = '2026-11-26';

/** A copy that was edited. */
function edited(document: RulebookDocument, edit: (copy: RulebookDocument) => void): RulebookDocument {
  const copy = structuredClone(document);
  edit(copy);
  return copy;
}

/** The same with the version and entry that a change makes. */
function versioned(document: RulebookDocument, edit: (copy: RulebookDocument) => void, on = ON): RulebookDocument {
  const copy = edited(document, edit);
  const { version, kind } = changeOf(document, copy, { on });
  assert.ok(kind !== undefined);
  return { ...copy, version, changes: [...copy.changes, { version, on, why: 'The board decided.', kind }] };
}

const dated =
  (value: number, date = '2027-02-16') =>
  (copy: RulebookDocument): void => {
    copy.parameters!['minimumPoints']!.values[date] = { value, status: 'assumed' };
  };
const codesOf = (previous: RulebookDocument, next: RulebookDocument, on = ON): string[] =>
  changeOf(previous, next, { on }).problems.map(({ code, severity, at }) => `${severity} ${code} ${at}`);

describe('changeOf', () => {
  it('has nothing to say of a rulebook and itself', () => {
    for (const document of [cpd, bookings])
      assert.deepEqual(changeOf(document, structuredClone(document), { on: ON }), {
        version: document.version,
        changed: [],
        problems: [],
      });
  });

  it('tells a dated value in a sentence, and makes the next minor version of it', () => {
    const next = versioned(cpd, dated(20));
    assert.deepEqual(changeOf(cpd, next, { on: ON }), {
      kind: 'value',
      version: '1.1.0',
      inForceFrom: '2027-02-16',
      changed: [
        {
          kind: 'value',
          at: '/parameters/minimumPoints/values/2027-02-16',
          says: 'Points needed in a CPD period: 20 from 16 February 2027 (16 before)',
          from: '2027-02-16',
        },
      ],
      problems: [],
    });
  });

  it('names the period that a value dated within one applies to first', () => {
    const { changed, inForceFrom } = changeOf(cpd, edited(cpd, dated(20, '2027-03-01')), { on: ON });
    assert.match(
      changed[0]?.says ?? '',
      /20 from 1 March 2027, first for the period that begins on 16 February 2028 \(16/,
    );
    assert.equal(inForceFrom, '2028-02-16');
  });

  it('lets what is still to come be taken back or replaced', () => {
    const planned = versioned(cpd, dated(20));
    const more = versioned(planned, dated(22));
    assert.deepEqual(codesOf(planned, more), []);
    assert.equal(
      changeOf(planned, more, { on: ON }).changed[0]?.says,
      'Points needed in a CPD period: 22 from 16 February 2027 (20 planned)',
    );
    const back = versioned(planned, (copy) => delete copy.parameters!['minimumPoints']!.values['2027-02-16']);
    assert.deepEqual(codesOf(planned, back), []);
    assert.equal(
      changeOf(planned, back, { on: ON }).changed[0]?.says,
      'Points needed in a CPD period: no longer 20 from 16 February 2027 (16 stays)',
    );
  });

  it('refuses a value that is written over, and says what to do', () => {
    const next = versioned(cpd, dated(20, '2019-02-16'));
    const [problem] = changeOf(cpd, next, { on: ON }).problems;
    assert.equal(problem?.code, 'lint/changes-published');
    assert.equal(problem.at, '/parameters/minimumPoints/values/2019-02-16');
    assert.match(
      problem.says,
      /16 has applied since 16 February 2019, and is 20 now\. Put 16 back, .* 16 February 2027 or later/,
    );
    const gone = versioned(cpd, (copy) => delete copy.parameters!['minimumPoints']!.values['2019-02-16']);
    assert.deepEqual(codesOf(cpd, gone), ['E lint/changes-published /parameters/minimumPoints/values/2019-02-16']);
  });

  it('refuses a value dated into the past, and warns of one that only looks so', () => {
    const at = (date: string): string => `lint/retroactive /parameters/minimumPoints/values/${date}`;
    assert.deepEqual(codesOf(cpd, versioned(cpd, dated(20, '2025-02-16'))), [`E ${at('2025-02-16')}`]);
    assert.deepEqual(codesOf(cpd, versioned(cpd, dated(20, '2026-02-16'))), [`E ${at('2026-02-16')}`]);
    assert.deepEqual(codesOf(cpd, versioned(cpd, dated(20, '2026-06-01'))), [`W ${at('2026-06-01')}`]);
    assert.deepEqual(codesOf(cpd, versioned(cpd, dated(20, ON))), []);
  });

  it('counts by the clock: a place is booked on any day, a period begins on one', () => {
    const [name] = Object.entries(bookings.parameters ?? {}).find(([, { type }]) => type === 'integer')!;
    const value = (date: string) => (copy: RulebookDocument) => {
      const values = copy.parameters![name]!.values;
      values[date] = structuredClone(Object.values(values)[0]!);
    };
    const at = `lint/retroactive /parameters/${name}/values`;
    assert.deepEqual(codesOf(bookings, versioned(bookings, value('2026-11-25'))), [`E ${at}/2026-11-25`]);
    assert.deepEqual(codesOf(bookings, versioned(bookings, value(ON))), []);
  });

  it('lets a requirement end in the future and go on otherwise, and not in the past', () => {
    const follow = (day: string) => (copy: RulebookDocument) => {
      const rule = copy.requirements![1]!;
      copy.requirements!.push({ ...rule, from: day, conditions: { not: rule.conditions } });
      rule.to = day;
    };
    const next = versioned(cpd, follow('2027-02-16'));
    assert.deepEqual(codesOf(cpd, next), []);
    const { kind, changed, version } = changeOf(cpd, next, { on: ON });
    assert.deepEqual([kind, version], ['logic', '2.0.0']);
    assert.deepEqual(changed.map(({ says }) => says).sort(), [
      'Enough points (cpd/enough-points): a new version from 16 February 2027',
      'Enough points (cpd/enough-points): ends on 16 February 2027',
    ]);
    const last = cpd.requirements!.length;
    assert.deepEqual(codesOf(cpd, versioned(cpd, follow('2026-02-16'))), [
      `E lint/retroactive /requirements/${last}/from`,
      'E lint/changes-published /requirements/1/to',
    ]);
  });

  it('keeps facts, conditions, outcomes and periods that have applied, and lets what is only to come change', () => {
    const codes = (edit: (copy: RulebookDocument) => void): string[] => codesOf(cpd, versioned(cpd, edit));
    assert.deepEqual(
      codes((copy) => (copy.conditions!['in-this-period'] = { not: copy.conditions!['in-this-period']! })),
      ['E lint/changes-published /conditions/in-this-period'],
    );
    assert.deepEqual(
      codes((copy) => (copy.facts['pointsNeeded']!.is = { today: true })),
      ['E lint/changes-published /facts/pointsNeeded'],
    );
    assert.deepEqual(
      codes((copy) => (copy.collections!['activities']!['points']!.max = 50)),
      ['E lint/changes-published /collections/activities/points'],
    );
    assert.deepEqual(
      codes((copy) => (copy.collections!['activities']!['points']!.max = 200)),
      [],
    );
    assert.deepEqual(
      codes((copy) => copy.outcomes!['cpd/met']!.needs.pop()),
      ['E lint/changes-published /outcomes/cpd~1met'],
    );
    assert.deepEqual(
      codes((copy) => (copy.periods!.yearlyFrom = '03-01')),
      ['E lint/changes-published /periods'],
    );
    assert.deepEqual(
      codes((copy) => copy.periods!.exceptions.push({ from: '2028-02-16', to: '2030-01-01', status: 'assumed' })),
      [],
    );
    const withFact = versioned(cpd, (copy) => {
      copy.facts['holdsDegree'] = { type: 'boolean' };
      copy.requirements!.push({
        ...copy.requirements![0]!,
        name: 'cpd/degree',
        from: '2028-02-16',
        conditions: { all: [{ fact: 'holdsDegree', operator: 'equal', value: true }] },
      });
      copy.outcomes!['cpd/met']!.needs.push('cpd/degree');
    });
    assert.deepEqual(codesOf(cpd, withFact), []);
    const taken = versioned(withFact, (copy) => {
      delete copy.facts['holdsDegree'];
      copy.requirements!.pop();
      copy.outcomes!['cpd/met']!.needs.pop();
    });
    assert.deepEqual(codesOf(withFact, taken), []);
    assert.ok(codesOf(withFact, taken, '2029-01-01').length > 0);
  });

  it('tells texts from values and values from logic', () => {
    const kindOf = (edit: (copy: RulebookDocument) => void, of = cpd) =>
      changeOf(of, edited(of, edit), { on: ON }).kind;
    assert.equal(
      kindOf((copy) => (copy.reasons['cpd/points-short']!.text['en-GB'] = 'More points.')),
      'text',
    );
    assert.equal(
      kindOf((copy) => (copy.title['en-GB'] = 'CPD')),
      'text',
    );
    assert.equal(
      kindOf((copy) => (copy.requirements![0]!.note = 'So it is.')),
      'text',
    );
    assert.equal(
      kindOf((copy) => (copy.facts['holdsCertMap']!.title = { 'en-GB': 'CertMAP' })),
      'text',
    );
    assert.equal(
      kindOf((copy) => copy.examples.pop()),
      'text',
    );
    assert.equal(
      kindOf((copy) => copy.examples.reverse()),
      'text',
    );
    assert.equal(
      kindOf((copy) => copy.requirements!.reverse()),
      'text',
    );
    assert.equal(
      kindOf((copy) => copy.guarantees!.pop()),
      'text',
    );
    assert.equal(
      kindOf((copy) => (copy.clock.says = 'The first day counts.')),
      'text',
    );
    assert.equal(
      kindOf((copy) => (copy.periods!.note = 'So it is.')),
      'text',
    );
    assert.equal(
      kindOf((copy) => delete copy.requirements![0]!.source),
      'value',
    );
    assert.equal(
      kindOf((copy) => (copy.parameters!['minimumPoints']!.max = 80)),
      'value',
    );
    assert.equal(
      kindOf((copy) => (copy.facts['holdsCertMap']!.type = 'date')),
      'logic',
    );
    assert.equal(
      kindOf((copy) => (copy.clock.ifMissing = 'today')),
      'logic',
    );
    assert.equal(
      kindOf((copy) => delete copy.outcomes!['cpd/claim-accepted']),
      'logic',
    );
    const band =
      (from: string, edit: (rule: NonNullable<RulebookDocument['bands']>[number]) => void) =>
      (copy: RulebookDocument) => {
        const rule = copy.bands![0]!;
        const next = { ...structuredClone(rule), from };
        rule.to = from;
        edit(next);
        copy.bands!.push(next);
      };
    assert.equal(
      kindOf(
        band('2027-01-01', (next) => (next.steps[0]!.percent = 55)),
        bookings,
      ),
      'value',
    );
    assert.equal(
      kindOf(
        band('2027-01-01', (next) => (next.rounding = next.rounding === 'down' ? 'nearest' : 'down')),
        bookings,
      ),
      'logic',
    );
    assert.deepEqual(
      codesOf(
        bookings,
        versioned(
          bookings,
          band('2027-01-01', (next) => (next.steps[0]!.percent = 55)),
        ),
      ),
      [],
    );
  });

  it('asks for the version that it computes, and for an entry that explains it', () => {
    const good = versioned(cpd, dated(20));
    const wrong = (edit: (copy: RulebookDocument) => void): string[] => codesOf(cpd, edited(good, edit));
    assert.deepEqual(
      wrong((copy) => (copy.version = '1.0.1')),
      ['E lint/version-wrong /version'],
    );
    assert.deepEqual(
      wrong((copy) => copy.changes.pop()),
      ['E lint/version-wrong /changes'],
    );
    assert.deepEqual(
      wrong((copy) => (copy.changes[1]!.kind = 'text')),
      ['E lint/version-wrong /changes/1/kind'],
    );
    assert.deepEqual(
      wrong((copy) => (copy.changes[1]!.version = '1.2.0')),
      ['E lint/version-wrong /changes/1/version'],
    );
    assert.deepEqual(
      wrong((copy) => (copy.changes[1]!.on = '2026-11-21')),
      ['E lint/version-wrong /changes/1/on'],
    );
    assert.deepEqual(
      wrong((copy) => (copy.changes[1]!.on = '2027-02-16')),
      ['E lint/version-wrong /changes/1/on'],
    );
    assert.deepEqual(
      wrong((copy) => copy.changes.push(copy.changes[1]!)),
      ['E lint/version-wrong /changes/2'],
    );
    assert.deepEqual(
      wrong((copy) => (copy.changes[0]!.why = 'For fun.')),
      ['E lint/changes-published /changes/0'],
    );
    assert.deepEqual(codesOf(cpd, { ...cpd, version: '1.0.1' }), ['E lint/version-wrong /version']);
    assert.deepEqual(codesOf(cpd, { ...cpd, changes: [...cpd.changes, cpd.changes[0]!] }), [
      'E lint/version-wrong /changes/1',
    ]);
  });

  it('says what a list or map has more and less', () => {
    const next = edited(cpd, (copy) => {
      const [first] = Object.values(copy.parameters!['subcategories']!.values);
      const value = (first!.value as string[]).filter((name) => name !== 'reading');
      copy.parameters!['subcategories']!.values['2027-02-16'] = { value: [...value, 'podcast'], status: 'assumed' };
      copy.parameters!['caps']!.values['2027-02-16'] = { value: { reading: 4 }, status: 'assumed' };
    });
    assert.deepEqual(
      changeOf(cpd, next, { on: ON }).changed.map(({ says }) => says),
      [
        'Sub-categories a claim may name: with podcast and without reading from 16 February 2027',
        'Most points a period may count, by sub-category: with reading 4 and without reading 2 from 16 February 2027',
      ],
    );
  });
});
