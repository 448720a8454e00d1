import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPdf, MOST_BYTES } from './check-pdf.js';
import { makeAttendanceStatementPdf } from './make-attendance-statement-pdf.js';

const codeOf = (file: string | Uint8Array): string | undefined =>
  checkPdf(typeof file === 'string' ? Buffer.from(file, 'latin1') : file)?.code;
const pdf = (inside: string): string => `%PDF-1.7\n${inside}\nstartxref\n9\n%%EOF\n`;

describe('checkPdf', () => {
  it('lets a PDF pass that was made here', async () => {
    const made = await makeAttendanceStatementPdf({
      issuer: { name: 'A body' },
      person: { name: 'Ann' },
      events: [],
      printedAt: '2026-11-25T10:00:00.000Z',
    });
    assert.equal(checkPdf(made), undefined);
  });

  it('asks for a header at the start and a trailer at the end, so that nothing else hides around it', () => {
    assert.equal(codeOf(pdf('fine')), undefined);
    assert.equal(codeOf(`\u00EF\u00BB\u00BF \r\n${pdf('fine')}\0\0\n`), undefined);
    for (const file of [
      '',
      'PK\u0003\u0004',
      '%PDF-1.7',
      '%%EOF',
      '%PDF-x.7\n%%EOF',
      `<html>${pdf('fine')}`,
      `${pdf('fine')}<script>alert(1)</script>`,
      `${pdf('fine')}PK\u0003\u0004`,
    ]) {
      assert.equal(codeOf(file), 'documents/not-a-pdf', file);
    }
  });

  it('takes so many bytes and not one more', () => {
    const file = (length: number): string => {
      const empty = pdf('').length;
      return pdf(' '.repeat(length - empty));
    };
    assert.equal(codeOf(file(MOST_BYTES)), undefined);
    assert.equal(codeOf(file(MOST_BYTES + 1)), 'documents/too-large');
  });

  it('refuses what runs, launches, sends or is embedded, however its name is written', () => {
    for (const name of [
      'JavaScript',
      'Java#53cript',
      '#4a#61#76#61#53#63#72#69#70#74',
      '#4A#61vaScript',
      'Launch',
      'L#61unch',
      'EmbeddedFile',
      'EmbeddedFiles',
      'RichMedia',
      'XFA',
      'SubmitForm',
      'ImportData',
      'GoToE',
      'Rendition',
    ]) {
      for (const after of [' ', '(', '<', '/', '>>', '\n', '\0', '%', '']) {
        assert.equal(codeOf(pdf(`<< /S /${name}${after}`)), 'documents/active-content', `${name}${after}`);
      }
    }
  });

  it('reads a name whole, and as often as a reader would', () => {
    for (const name of ['JavaScripted', 'XFAB', 'JavaScript#20x', '#234aavaScript', 'Launcher', 'S', 'URI']) {
      assert.equal(codeOf(pdf(`<< /S /${name} >>`)), undefined, name);
    }
  });

  it('does not take the compressed bytes of a long scan for a name', () => {
    const scan = Buffer.concat([
      Buffer.from('%PDF-1.7\nstream\n'),
      randomBytes(4_000_000),
      Buffer.from('/JS (\nendstream\n%%EOF'),
    ]);
    assert.equal(codeOf(scan), undefined);
  });

  it('throws for no bytes at all', () => {
    const parts = fc.constantFrom('%PDF-1.7\n', '%%EOF', '/JavaScript ', '/#', '/#4', '#', '/', '\0', '%', 'startxref');
    const bytes = fc
      .array(
        fc.oneof(
          fc.uint8Array({ maxLength: 40 }),
          parts.map((part) => Buffer.from(part)),
        ),
      )
      .map((pieces) => Buffer.concat(pieces));
    fc.assert(
      fc.property(bytes, (file) => {
        const refusal = checkPdf(file);
        assert.ok(refusal === undefined || refusal.code.startsWith('documents/'));
      }),
      { numRuns: 500 },
    );
  });
});
