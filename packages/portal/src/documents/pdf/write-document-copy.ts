import type { CopyPurpose, DocumentCopy } from '../achievement-copy.js';
import type { DocumentLanguage } from '../parties.js';
import { finishSheet } from './finish-sheet.js';
import type { SheetFonts } from './fonts.js';
import { FRAME, INK, Sheet } from './sheet.js';
import { writeCode } from './write-code.js';
import { colourOf, writeLetterhead } from './write-letterhead.js';
import { writeNotice } from './write-notice.js';
import { writePairs } from './write-pairs.js';
import { writeStamp } from './write-stamp.js';
import { COPY_WORDS } from '../words/copy-words.js';
import { sayDay, sayInstant } from '../words/dates.js';

/** Writes what `makeDocumentPdf` makes, with fonts that are open already. */
export async function writeDocumentCopy(
  { language = 'en-GB', issuer, document, copy }: DocumentCopy,
  fonts: SheetFonts,
): Promise<Uint8Array> {
  const words = COPY_WORDS[language];
  const colour = colourOf(issuer);
  const kind = words.kinds[document.kind];
  const title = `${kind} ${document.number}`;
  const sheet = new Sheet(
    {
      title,
      language,
      author: issuer.name,
      subject: words.stamps[copy.form],
      madeAt: copy.at,
    },
    fonts,
  );
  writeLetterhead(sheet, issuer, kind, language);
  if (issuer.isPlaceholder === true) writeNotice(sheet, words.isPlaceholder);
  writeNotice(sheet, copy.form === 'regulatory' ? words.regulatorySays : words.learnerSays);
  if (document.stage !== 'issued') {
    writeNotice(sheet, words.stages[document.stage], { ink: '#8f1d1d', tint: '#fbe9e9' });
  }

  sheet.y += 16;
  const centred = { align: 'center' as const };
  sheet.flow('P', words.certifies, { ...centred, size: 11, colour: INK.quiet }, 8);
  sheet.flow('P', document.learner.name, { ...centred, size: 22, bold: true }, 8);
  sheet.flow('P', words.achieved, { ...centred, size: 11, colour: INK.quiet }, 8);
  sheet.flow('P', document.qualification.title, { ...centred, size: 15, bold: true, colour }, 26);
  sheet.y =
    writePairs(
      sheet,
      [
        [words.learnerNumber, document.learner.number],
        [words.qualificationNumber, document.qualification.number],
        [words.documentNumber, document.number],
        [words.centre, `${document.centre.name} (${document.centre.number})`],
        [words.issued, sayDay(document.issuedOn, language)],
      ],
      { x: FRAME.left + 70, y: sheet.y, width: FRAME.width - 140, names: 140 },
    ) + 20;
  writeCheck(sheet, { language, issuer, document, copy });
  if (copy.form === 'regulatory') writePurpose(sheet, copy, language);
  return finishSheet(sheet, {
    language,
    issuer,
    running: title,
    foot: `${words.copiedAt} ${sayInstant(copy.at, language)}`,
    over: () => {
      writeStamp(sheet, words.stamps[copy.form], colour);
    },
  });
}

function writeCheck(sheet: Sheet, { language = 'en-GB', issuer, document }: DocumentCopy): void {
  const words = COPY_WORDS[language];
  const size = 118;
  sheet.need(size + 24);
  const top = sheet.y;
  sheet.draw((doc) => doc.roundedRect(FRAME.left, top, FRAME.width, size + 20, 4).fill(INK.tint));
  const alt = `${words.codeAlt} ${document.number}`;
  writeCode(sheet, document.code, { x: FRAME.left + 10, y: top + 10, size, alt });
  const x = FRAME.left + size + 26;
  const width = FRAME.right - x - 12;
  const heading = { size: 12, bold: true, colour: colourOf(issuer) };
  let y = sheet.put('H2', words.verify, x, top + 14, width, heading) + 4;
  y = sheet.put('P', words.verifySays, x, y, width) + 4;
  if (document.verifyAt !== undefined) y = sheet.put('P', `${words.at} ${document.verifyAt}`, x, y, width) + 4;
  const code = `${words.code}: ${document.shortCode ?? document.number}`;
  sheet.put('P', code, x, y, width, { size: 11, bold: true });
  sheet.y = top + size + 34;
}

function writePurpose(sheet: Sheet, copy: CopyPurpose & { form: 'regulatory' }, language: DocumentLanguage): void {
  const words = COPY_WORDS[language];
  const pairs = [
    [words.copiedFor, copy.centre] as const,
    [words.purpose, copy.purpose] as const,
    [words.copiedAt, sayInstant(copy.at, language)] as const,
  ];
  const width = FRAME.width - 110;
  const height = pairs.reduce((sum, [, value]) => sum + Math.min(sheet.heightOf(value, width), 600) + 3, 0);
  sheet.need(height);
  sheet.y = writePairs(sheet, pairs, { x: FRAME.left, y: sheet.y, width: FRAME.width, names: 110 });
}
