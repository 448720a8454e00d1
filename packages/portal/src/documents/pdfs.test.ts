import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import jsqr from 'jsqr';
import type { AchievementCopy } from './achievement-copy.js';
import type { ArchiveManifest, DocumentArchive } from './archive.js';
import { checkPdf } from './check-pdf.js';
import type { CpdStatement } from './cpd-statement.js';
import type { InvoiceDocument, InvoiceDocumentLine } from './invoice.js';
import {
  makeArchiveZip,
  makeAttendanceStatementPdf,
  makeCpdStatementPdf,
  makeDocumentPdf,
  makeInvoicePdf,
} from './index.js';

/** Programs of others read what the makers wrote. */
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-'));
});
after(() => {
  rmSync(folder, { recursive: true });
});
function saved(bytes: Uint8Array, name = 'a.pdf'): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const textOf = (bytes: Uint8Array): string =>
  run('pdftotext', '-layout', saved(bytes), '-').replaceAll(/[ \t\u00A0]+/g, ' ');
const infoOf = (bytes: Uint8Array): string => run('pdfinfo', saved(bytes));

function says(text: string, ...parts: readonly string[]): void {
  for (const part of parts) assert.ok(text.includes(part), `“${part}” is missing from:\n${text}`);
}

const lines: readonly InvoiceDocumentLine[] = [
  {
    description: 'Debt Advice Conference, full day',
    details: ['Łukasz Ŵyn'],
    quantity: 1,
    unitPence: 24_999,
    vatPercent: 20,
    purchaseOrder: 'PO-88',
  },
  { description: 'Membership, 2026 to 2027', quantity: 2, unitPence: 9_500, vatPercent: 0, isExempt: true },
];
function sums(of: readonly InvoiceDocumentLine[]): Pick<InvoiceDocument, 'netPence' | 'vatPence' | 'totalPence'> {
  const net = of.reduce((sum, { quantity, unitPence }) => sum + quantity * unitPence, 0);
  const vat = Math.floor(
    of.reduce((sum, { quantity, unitPence, vatPercent }) => sum + quantity * unitPence * vatPercent, 0) / 100,
  );
  return { netPence: net, vatPence: vat, totalPence: net + vat };
}
const address = { lines: ['Sample House', '1 Sample Street', 'Leeds'], postcode: 'LS1 1AA', country: 'GB' };
const invoice: InvoiceDocument = {
  kind: 'invoice',
  number: 'IMA-2026-000042',
  issuedOn: '2026-02-03',
  taxPoint: '2026-02-01',
  dueOn: '2026-03-05',
  supplier: { name: 'A Body of Members', address, vatNumber: 'GB 123 4567 89', companyNumber: '01234567' },
  recipient: { name: 'Cyngor Ar Bopeth', email: 'cyllid@cyngor.invalid' },
  billingAddress: { lines: ['Tŷ Glan-yr-Afon', 'Caerdydd'], postcode: 'CF11 9AD', country: 'GB' },
  purchaseOrder: '4500017788',
  lines,
  rounding: 'total-down',
  ...sums(lines),
  paidPence: 10_000,
  howToPay: {
    bankTransfer: { accountName: 'Sample Account', sortCode: '00-00-00', accountNumber: '00000000' },
    cheque: { payableTo: 'A Body of Members', sendTo: address },
    isPlaceholder: true,
  },
  printedAt: '2026-07-01T12:34:56.000Z',
};

describe('makeInvoicePdf, as poppler reads it', () => {
  it('says all that a VAT invoice must say, and how to pay', async () => {
    const text = textOf(await makeInvoicePdf(invoice));
    says(text, 'Invoice', 'IMA-2026-000042', '3 February 2026', '1 February 2026', '5 March 2026', '4500017788');
    says(text, 'A Body of Members', 'LS1 1AA', 'VAT number GB 123 4567 89', 'Company number 01234567');
    says(text, 'Cyngor Ar Bopeth', 'Tŷ Glan-yr-Afon', 'CF11 9AD', 'Łukasz Ŵyn', 'PO PO-88');
    says(text, '1 £249.99 20% £249.99', '2 £95.00 Exempt £190.00');
    says(text, 'Net at 20% £249.99', 'Net, exempt from VAT £190.00', 'Net total £439.99');
    says(text, 'VAT total £49.99', 'Total £489.98', 'Paid £100.00', 'Amount owed £389.98');
    says(text, 'By bank transfer', '00-00-00', 'Reference IMA-2026-000042', 'By cheque', 'Sample details. Do not pay');
    says(text, 'Printed on 1 July 2026, 13:34', 'Page 1 of 1');
  });

  it('has a title, a language, a structure and its own letters, and nothing that runs', async () => {
    const bytes = await makeInvoicePdf(invoice);
    assert.match(infoOf(bytes), /Title: +Invoice IMA-2026-000042\n/);
    assert.match(infoOf(bytes), /Tagged: +yes/);
    assert.match(infoOf(bytes), /JavaScript: +no/);
    const structure = run('pdfinfo', '-struct', saved(bytes));
    for (const tag of ['H1', 'Table', 'TH', 'TD']) assert.match(structure, new RegExp(`\\b${tag}\\b`));
    const fonts = run('pdffonts', saved(bytes)).trim().split('\n').slice(2);
    assert.ok(fonts.length === 2 && fonts.every((font) => /NotoSans.*yes yes yes/.test(font)), fonts.join('\n'));
  });

  it('comes out the same whenever it is made', async (context) => {
    const first = await makeInvoicePdf(invoice);
    context.mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-01-01T00:00:00Z') });
    assert.deepEqual(await makeInvoicePdf(invoice), first);
  });

  it('repeats the head of the table on each page and loses no line', async () => {
    const many = Array.from({ length: 90 }, (_, index) => ({
      description: `Line ${String(index)}: ${'a long description '.repeat(index % 6)}`,
      details: index % 3 === 0 ? ['somebody'] : [],
      quantity: 1,
      unitPence: 100 + index,
      vatPercent: 20,
    }));
    const bytes = await makeInvoicePdf({ ...invoice, lines: many, ...sums(many) });
    const pages = textOf(bytes).split('\f').slice(0, -1);
    assert.ok(pages.length > 3);
    for (const [index, page] of pages.entries()) {
      says(page, `Page ${String(index + 1)} of ${String(pages.length)}`);
      if (page.includes('Line ')) says(page, 'Description Qty Unit price VAT rate Net');
    }
    for (const [index] of many.entries()) says(pages.join(''), `Line ${String(index)}:`);
  });

  it('breaks a row that would fill a page by itself, and loses nothing of it', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `Delegate ${String(index)}`);
    const odd = [{ description: 'word '.repeat(900), details: names, quantity: 1, unitPence: 1, vatPercent: 0 }];
    const text = textOf(await makeInvoicePdf({ ...invoice, lines: odd, ...sums(odd) }));
    says(text, ...names);
    assert.equal(text.split('word').length - 1, 900);
    const pages = text.split('\f').slice(0, -1);
    assert.ok(
      pages.length < 12 && pages.every((page) => page.split('\n').length > 20),
      `${String(pages.length)} pages`,
    );
  });

  it('wraps what is long, and shows what its letters cannot', async () => {
    const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
    const text = textOf(await makeInvoicePdf({ ...invoice, recipient: { name }, purchaseOrder: '张三 😀 Ω Ж ẁ' }));
    says(text, '�� � Ω Ж ẁ');
    assert.ok(text.replaceAll(/[^A-Za-z]/g, '').includes('gogogoch'));
    // Nothing of the name is cut off: put together again, it is whole.
    const pieces = text
      .split('\n')
      .flatMap((line) => /^ ?([A-Za-z]*(?:llan|pwll|goch|drob|gwyn|silio)[A-Za-z]*)/i.exec(line)?.[1] ?? []);
    assert.equal(pieces.join(''), name);
  });

  it('takes any text at all, and stays a file that poppler reads without complaint', async () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(any, any, fc.integer({ min: -9_999_999, max: 9_999_999 }), async (name, text, unitPence) => {
        const odd = [{ description: name, details: [text, ''], quantity: 999, unitPence, vatPercent: 20 }];
        const bytes = await makeInvoicePdf({
          ...invoice,
          recipient: { name },
          purchaseOrder: text,
          why: text,
          lines: odd,
          ...sums(odd),
          paidPence: 0,
        });
        const { status, stderr } = spawnSync('pdftotext', [saved(bytes), '-'], { encoding: 'utf8' });
        assert.deepEqual([status, stderr], [0, '']);
        assert.equal(checkPdf(bytes), undefined);
      }),
      { numRuns: 25 },
    );
  });

  it('writes Welsh', async () => {
    const text = textOf(await makeInvoicePdf({ ...invoice, language: 'cy' }));
    says(text, 'Anfoneb', '3 Chwefror 2026', 'Cyfanswm TAW £49.99', 'Swm sy’n ddyledus £389.98', 'Tudalen 1 o 1');
  });

  it('credits, and asks for nothing then', async () => {
    const back = lines.map((line) => ({ ...line, unitPence: -line.unitPence }));
    const text = textOf(
      await makeInvoicePdf({
        ...invoice,
        kind: 'credit-note',
        lines: back,
        ...sums(back),
        paidPence: 0,
        creditOf: { number: 'IMA-2026-000040', issuedOn: '2026-01-02' },
        why: 'Cancelled in time.',
      }),
    );
    says(
      text,
      'Credit note',
      'Credits invoice IMA-2026-000040,',
      '2 January 2026',
      'Cancelled in time.',
      'Total credited -£489.99',
    );
    assert.ok(!/How to pay|Amount owed|Due date/.test(text));
  });

  it('credits the VAT that was charged, also where it was rounded down', async () => {
    const back = lines.map((line) => ({ ...line, unitPence: -line.unitPence }));
    const { netPence, vatPence, totalPence } = sums(lines);
    const credit = { netPence: -netPence, vatPence: -vatPence, totalPence: -totalPence, paidPence: 0 };
    const text = textOf(await makeInvoicePdf({ ...invoice, kind: 'credit-note', lines: back, ...credit }));
    says(text, 'VAT total -£49.99', 'Total credited -£489.98');
  });

  it('asks for nothing once it is paid or cancelled', async () => {
    const paid = textOf(await makeInvoicePdf({ ...invoice, paidPence: invoice.totalPence }));
    says(paid, 'Nothing left to pay £0.00');
    assert.ok(!paid.includes('How to pay'));
    const cancelled = textOf(await makeInvoicePdf({ ...invoice, isCancelled: true }));
    says(cancelled, 'This invoice has been cancelled.');
    assert.ok(!/How to pay|Amount owed/.test(cancelled));
  });

  it('makes none whose lines do not come to its totals', async () => {
    for (const wrong of [{ netPence: 1 }, { vatPence: invoice.vatPence + 1 }, { totalPence: 0 }]) {
      await assert.rejects(makeInvoicePdf({ ...invoice, ...wrong }), { code: 'documents/does-not-add-up' });
    }
    await assert.rejects(makeInvoicePdf({ ...invoice, rounding: 'line-nearest' }), {
      code: 'documents/does-not-add-up',
    });
  });
});

const statement: CpdStatement = {
  issuer: { name: 'A Body of Members', isPlaceholder: true },
  person: { name: 'Siân Wójcik', number: 'M-42' },
  period: { from: '2026-02-16', to: '2027-02-15' },
  answer: 'no',
  points: { have: 14, need: 16 },
  categories: { have: 2, need: 3 },
  rows: [
    { label: 'Training', points: 12, pending: 0 },
    { label: 'Meetings', points: 2, pending: 1 },
  ],
  activities: [
    {
      title: 'Debt relief orders',
      doneOn: '2026-03-01',
      label: 'Full day',
      stage: 'approved',
      of: 4,
      counted: 4,
      because: 'counted',
    },
    {
      title: 'A journal',
      doneOn: '2026-03-02',
      label: 'Reading',
      stage: 'approved',
      of: 1,
      counted: 0,
      because: 'capped',
    },
    {
      title: 'A forum',
      doneOn: '2026-03-03',
      label: 'Forum',
      stage: 'submitted',
      of: 1,
      counted: 0,
      because: 'left-out',
    },
  ],
  reasons: [{ text: '2 points are missing.', next: 'Earn them by 15 February 2027.' }],
  rules: { rulebook: 'cpd/ima', version: '2026.1', hash: 'sha256:0a1b' },
  printedAt: '2026-11-25T22:00:00.000Z',
};

describe('the statements, as poppler reads them', () => {
  it('say what counted and why, and whether CPD is met', async () => {
    const text = textOf(await makeCpdStatementPdf(statement));
    says(
      text,
      'Siân Wójcik',
      'M-42',
      '16 February 2026 to 15 February 2027',
      'CPD not met',
      '14 (16 needed)',
      '2 (3 needed)',
    );
    says(text, 'Training 12 –', 'Meetings 2 +1', 'Total 14 +1', '2 points are missing. Earn them by 15 February 2027.');
    says(text, 'Debt relief orders 1 March 2026 4 of 4 Counted in full');
    says(text, 'A journal 2 March 2026 0 of 1 Over the limit', 'A forum 3 March 2026 0 of 1 Awaiting review');
    says(text, 'cpd/ima 2026.1, sha256:0a1b', 'Sample document.');
    says(textOf(await makeCpdStatementPdf({ ...statement, answer: 'yes', reasons: [] })), 'CPD met');
  });

  it('say which events somebody attended', async () => {
    const event = { title: 'Bailiffs', kind: 'Training', startsOn: '2026-05-01', endsOn: '2026-05-02', place: 'Leeds' };
    const text = textOf(
      await makeAttendanceStatementPdf({
        issuer: statement.issuer,
        person: statement.person,
        events: [
          { ...event, mark: 'attended', points: 4 },
          { ...event, title: 'Mortgages', mark: 'absent' },
        ],
        printedAt: statement.printedAt,
      }),
    );
    says(text, 'Statement of attendance', 'Siân Wójcik', 'Events attended 1', 'Everything on record');
    says(text, 'Bailiffs', 'Attended', 'Mortgages', 'Did not attend', 'Training, Leeds');
  });
});

const document: AchievementCopy = {
  documentId: 'd-1',
  number: '98077739-01-KVHT',
  kind: 'certificate',
  learner: { id: 'l-1', name: 'Aleksandra Wójcik-Ŵyn', number: 'L-100' },
  centre: { number: '987654', name: 'Fansha College' },
  qualification: { number: '500/9679/5', title: 'Level 3 Diploma in Vehicle Accident Repair' },
  issuedOn: '2026-05-06',
  code: `https://verify.imi.invalid/d/98077739-01-KVHT?s=${'x'.repeat(120)}`,
  verifyAt: 'verify.imi.invalid',
  stage: 'issued',
};
const regulatory = {
  form: 'regulatory',
  centre: 'Fansha College (987654)',
  purpose: 'A visit by Ofqual',
  at: statement.printedAt,
} as const;

/** What a reader of QR codes sees on the first page. */
function codeOn(bytes: Uint8Array): string | undefined {
  const out = join(folder, 'page');
  run('pdftoppm', '-r', '150', '-singlefile', saved(bytes), out);
  const image = readFileSync(`${out}.ppm`);
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40));
  assert.ok(head);
  const [whole, width, height] = [head[0], Number(head[1]), Number(head[2])];
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let part = 0; part < 3; part += 1) rgba[pixel * 4 + part] = image[whole.length + pixel * 3 + part] ?? 0;
  }
  return jsqr.default(rgba, width, height)?.data;
}

describe('makeDocumentPdf, as poppler and a reader of QR codes see it', () => {
  it('says that it is for regulatory use only, for whom, what for and when, and carries the code', async () => {
    const bytes = await makeDocumentPdf({ issuer: statement.issuer, document, copy: regulatory });
    const text = textOf(bytes);
    says(
      text,
      'Certificate',
      'Aleksandra Wójcik-Ŵyn',
      'Level 3 Diploma',
      '98077739-01-KVHT',
      'Fansha College (987654)',
    );
    says(text, 'For regulatory use only', 'A visit by Ofqual', '25 November 2026, 22:00', 'verify.imi.invalid');
    assert.match(infoOf(bytes), /Pages: +1\n/);
    assert.match(infoOf(bytes), /Subject: +For regulatory use only/);
    assert.equal(codeOn(bytes), document.code);
  });

  it('tells a learner that it is not valid, with the code', async () => {
    const bytes = await makeDocumentPdf({
      issuer: statement.issuer,
      document: { ...document, stage: 'revoked' },
      copy: { form: 'learner', at: statement.printedAt },
    });
    says(textOf(bytes), 'This copy is not valid', 'This document has been revoked.', 'Code: 98077739-01-KVHT');
    assert.equal(codeOn(bytes), document.code);
  });
});

describe('makeArchiveZip, as unzip reads it', () => {
  const archive: DocumentArchive = {
    archiveId: 'a-1',
    issuer: statement.issuer,
    centre: document.centre,
    purpose: 'A visit by Ofqual',
    askedAt: '2026-11-25T21:00:00.000Z',
    madeAt: '2026-11-25T22:00:00.000Z',
    documents: [
      document,
      { ...document, documentId: 'd-2', learner: { ...document.learner, name: '=../../Łódź, "x"' } },
      { ...document, documentId: 'd-3', learner: { ...document.learner, name: 'ALEKSANDRA Wojcik Wyn' } },
      document,
    ],
  };

  it('holds a stamped copy of each document and a manifest that is true of it', async () => {
    const file = saved(await makeArchiveZip(archive), 'a.zip');
    run('unzip', '-tq', file);
    const names = run('unzip', '-Z1', file).trim().split('\n');
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 5);
    for (const name of names) assert.match(name, /^(?:manifest\.(?:json|csv)|documents\/[\w-]+\.pdf)$/);
    const manifest = JSON.parse(run('unzip', '-p', file, 'manifest.json')) as ArchiveManifest;
    assert.deepEqual(
      manifest.files.map(({ documentId }) => documentId),
      ['d-1', 'd-2', 'd-3'],
    );
    for (const { file: name, sha256, bytes, learner } of manifest.files) {
      const copy = execFileSync('unzip', ['-p', file, name]);
      assert.equal(copy.length, bytes);
      assert.equal(createHash('sha256').update(copy).digest('hex'), sha256);
      says(textOf(copy), 'For regulatory use only', learner.slice(0, 8));
    }
    // Made with the fonts of the whole archive, a copy is what it is when it is made alone.
    const alone = await makeDocumentPdf({
      issuer: archive.issuer,
      document,
      copy: { ...regulatory, at: archive.madeAt },
    });
    assert.equal(createHash('sha256').update(alone).digest('hex'), manifest.files[0]?.sha256);
    const csv = run('unzip', '-p', file, 'manifest.csv');
    says(csv, `"'=../../Łódź, ""x"""`, manifest.files[0]?.sha256 ?? '-');
    assert.equal(csv.trim().split('\r\n').length, 4);
  });

  it('is the same in another order and in another time zone', async (context) => {
    const zone = process.env['TZ'];
    context.after(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });
    process.env['TZ'] = 'UTC';
    const first = await makeArchiveZip(archive);
    process.env['TZ'] = 'Pacific/Auckland';
    assert.deepEqual(await makeArchiveZip({ ...archive, documents: archive.documents.toReversed() }), first);
  });
});
