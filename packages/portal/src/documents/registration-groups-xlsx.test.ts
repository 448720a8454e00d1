import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { makeBasicSummaryXlsx } from './make-basic-summary-xlsx.js';
import { makeFullInformationXlsx } from './make-full-information-xlsx.js';
import { readRegistrationGroupsXlsx } from './read-registration-groups-xlsx.js';
import type { BookGroup, RegistrationGroupsBook } from './registration-groups-book.js';
import { sheetNames } from './xlsx/sheet-names.js';

const rules = { rulebook: 'imi/qualifications/500-9679-5', version: '2026.1', hash: 'sha256:0a1b' };
const group: BookGroup = {
  number: 'Fansha-QCF-Accident/2026',
  description: 'Accident repair, class 1',
  category: 'Qualifications',
  qualifications: [
    {
      number: '500/9679/5',
      title: 'Level 3 Diploma in Vehicle Accident Repair',
      unitGroups: [
        {
          title: 'Group A: Mandatory Units',
          units: [
            { number: 'A/601/6338', title: 'Health, Safety and Good Housekeeping', reference: 'G0102C' },
            { number: 'D/601/6171', title: '=HYPERLINK("http://evil.invalid")', reference: '' },
          ],
        },
      ],
    },
  ],
  rules: [rules],
};
const book: RegistrationGroupsBook = {
  centre: { number: '987654', name: '@Fansha' },
  groups: [group, { ...group, description: '+44', qualifications: [] }],
  madeAt: '2026-11-25T10:00:00.000Z',
};

/** What another reader finds, tab by tab. */
async function readBy(bytes: Uint8Array): Promise<readonly { sheet: string; data: readonly (readonly unknown[])[] }[]> {
  return readXlsxFile(Uint8Array.from(bytes).buffer, { trim: false });
}

describe('the spreadsheets of registration groups, as another reader has them', () => {
  it('lists number, description and category, and whose they are', async () => {
    const [summary, about] = await readBy(await makeBasicSummaryXlsx(book));
    assert.deepEqual(summary?.data, [
      ['Group Number', 'Group Description', 'Category'],
      ['Fansha-QCF-Accident/2026', 'Accident repair, class 1', 'Qualifications'],
      ['Fansha-QCF-Accident/2026', '+44', 'Qualifications'],
    ]);
    assert.ok(about?.data.some((row) => row.includes('2026.1') && row.includes('sha256:0a1b')));
  });

  it('has a tab for each group, with names that a spreadsheet allows', async () => {
    const tabs = await readBy(await makeFullInformationXlsx(book));
    assert.deepEqual(
      tabs.map(({ sheet }) => sheet),
      ['Fansha-QCF-Accident-2026', 'Fansha-QCF-Accident-2026 (2)', 'About'],
    );
    const texts = tabs[0]?.data.map((row) => row.filter((cell) => cell !== null && cell !== undefined));
    assert.deepEqual(texts, [
      ['Group Number', 'Fansha-QCF-Accident/2026'],
      ['Group Description', 'Accident repair, class 1'],
      ['Category', 'Qualifications'],
      [],
      ['Qualification Number', '500/9679/5'],
      ['Qualification Title', 'Level 3 Diploma in Vehicle Accident Repair'],
      [],
      ['Group A: Mandatory Units'],
      ['Unit Number', 'Unit Title', 'Unit Reference Number'],
      ['A/601/6338', 'Health, Safety and Good Housekeeping', 'G0102C'],
      ['D/601/6171', '=HYPERLINK("http://evil.invalid")'],
      [],
      ['Rulebook', 'Version', 'Hash'],
      ['imi/qualifications/500-9679-5', '2026.1', 'sha256:0a1b'],
    ]);
  });

  it('holds no formula and no link, whatever a text begins with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guildhall-'));
    try {
      const file = join(folder, 'groups.xlsx');
      writeFileSync(file, await makeFullInformationXlsx(book));
      execFileSync('unzip', ['-tq', file]);
      const xml = execFileSync('unzip', ['-p', file, 'xl/worksheets/*'], { encoding: 'utf8' });
      assert.ok(xml.includes('<sheetData>'));
      assert.ok(!/<f[ >]|<hyperlink|t="(?:n|str|e)"/.test(xml));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('comes out the same whenever it is made', async (context) => {
    const first = await makeFullInformationXlsx(book);
    context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-01-01T00:00:00Z') });
    assert.deepEqual(await makeFullInformationXlsx(book), first);
  });
});

describe('readRegistrationGroupsXlsx', () => {
  const awkward = fc.constantFrom(
    '=1+1',
    '+44',
    '-5',
    '@x',
    '001',
    '1e5',
    'TRUE',
    '2026-01-01',
    '_x0041_',
    '_x005F_',
    ' two  spaces ',
    'a\nb',
    'a\r\nb',
    '\ttab',
    '<&>"\'',
    '\u0001',
    '\uFFFE',
    '😀',
    'Łódź Ŵ',
    'Group Number',
    'Qualification Number',
    'Unit Number',
    'Rulebook',
    'About',
    'History',
    "'",
    '[a]/b\\c:d*e?',
    'x'.repeat(40),
  );
  const some = fc.oneof(awkward, fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }));
  const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
    fc.record<T>(fields, { noNullPrototype: true });
  const any = fc.oneof(some, fc.constant(''));
  const groups = fc.array(
    record({
      number: some,
      description: any,
      category: any,
      qualifications: fc.array(
        record({
          number: some,
          title: any,
          unitGroups: fc.array(
            record({
              title: some,
              units: fc.array(record({ number: some, title: any, reference: any }), { maxLength: 3 }),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
      rules: fc.array(record({ rulebook: some, version: some, hash: some }), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  );

  it('reads back what was written, equal', async () => {
    await fc.assert(
      fc.asyncProperty(groups, some, any, async (given, number, name) => {
        const made = { centre: { number, name }, groups: given, madeAt: '2026-11-25T10:00:00.000Z' };
        const read = await readRegistrationGroupsXlsx(await makeFullInformationXlsx(made));
        assert.deepEqual(read, { ok: true, value: made });
      }),
      { numRuns: 60 },
    );
  });

  it('says what is wrong with a file of another kind, and throws for none', async () => {
    const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
      const read = await readRegistrationGroupsXlsx(bytes);
      return read.ok ? undefined : read.problems[0]?.code;
    };
    assert.equal(await codeOf(new Uint8Array()), 'documents/not-a-workbook');
    assert.equal(await codeOf(await makeBasicSummaryXlsx(book)), 'documents/not-registration-groups');
    assert.equal(await codeOf(new Uint8Array(5 * 1024 * 1024 + 1)), 'documents/too-large');
    const whole = await makeFullInformationXlsx(book);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const broken = whole.slice();
        broken[at] = byte;
        await codeOf(broken);
        await codeOf(whole.slice(0, at));
      }),
      { numRuns: 60 },
    );
  });
});

describe('sheetNames', () => {
  it('allows what a spreadsheet allows, and no two alike', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('a', 'A', 'x'.repeat(31), 'X'.repeat(40), 'history', "'", ''),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 15 }), (texts) => {
        const names = sheetNames(texts);
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, texts.length);
        for (const name of names) {
          assert.ok(name.length >= 1 && name.length <= 31, name);
          assert.ok(!/[[\]:*?/\\]|^'|'$/.test(name), name);
          assert.notEqual(name.toLowerCase(), 'history');
        }
      }),
    );
  });
});
