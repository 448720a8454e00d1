import type { CpdStatement } from './cpd-statement.js';
import { finishSheet } from './pdf/finish-sheet.js';
import { FRAME, INK, Sheet } from './pdf/sheet.js';
import { colourOf, writeLetterhead } from './pdf/write-letterhead.js';
import { writeNotice } from './pdf/write-notice.js';
import { writePairs } from './pdf/write-pairs.js';
import { writeTable } from './pdf/write-table.js';
import { CPD_WORDS } from './words/cpd-words.js';
import { sayDay, sayDays, sayInstant } from './words/dates.js';

const ANSWERED = {
  yes: { ink: '#0b5d3b', tint: '#e4f4ec' },
  no: { ink: '#8f1d1d', tint: '#fbe9e9' },
  unknown: { ink: INK.warn, tint: INK.warnTint },
};

/**
 * A statement of a member's CPD in one period as a PDF: whether it is met,
 * points by category, and each activity with what of it counts and why.
 *
 * It decides nothing: all of it is given. The same input gives the same bytes.
 */
export async function makeCpdStatementPdf(statement: CpdStatement): Promise<Uint8Array> {
  const { language = 'en-GB', issuer, person, period, printedAt, rules } = statement;
  const words = CPD_WORDS[language];
  const colour = colourOf(issuer);
  const title = `${words.title}, ${person.name}`;
  const sheet = new Sheet({ title, language, author: issuer.name, madeAt: printedAt });

  writeLetterhead(sheet, issuer, words.title, language);
  if (issuer.isPlaceholder === true) writeNotice(sheet, words.isPlaceholder);
  sheet.y =
    writePairs(
      sheet,
      [
        [words.member, person.name],
        ...(person.number === undefined ? [] : [[words.number, person.number] as const]),
        [words.period, sayDays(period.from, period.to, language)],
        [words.points, outOf(statement.points, words.needed)],
        [words.categories, outOf(statement.categories, words.needed)],
      ],
      { x: FRAME.left, y: sheet.y, width: FRAME.width, names: 130 },
    ) + 8;
  writeNotice(sheet, words.answers[statement.answer], ANSWERED[statement.answer]);

  if (statement.reasons.length > 0) {
    sheet.flow('H2', words.reasons, { size: 12, bold: true, colour }, 4);
    for (const { text, next } of statement.reasons) {
      sheet.flow('P', next === undefined ? text : `${text} ${next}`, {}, 4);
    }
    sheet.y += 8;
  }
  writeTable(
    sheet,
    [
      { title: words.category, width: 295.28 },
      { title: words.points, width: 90, align: 'right' },
      { title: words.pending, width: 110, align: 'right' },
    ],
    [...statement.rows, totalOf(statement, words.total)].map(({ label, points, pending }, index, { length }) => ({
      cells: [label, String(points), pending === 0 ? '–' : `+${String(pending)}`],
      bold: index === length - 1,
    })),
    { colour },
  );
  sheet.y += 20;
  sheet.need(80);
  sheet.flow('H2', words.activities, { size: 12, bold: true, colour }, 6);
  if (statement.activities.length === 0) sheet.flow('P', words.noActivities);
  else {
    writeTable(
      sheet,
      [
        { title: words.activity, width: 185.28 },
        { title: words.date, width: 106 },
        { title: words.counted, width: 68, align: 'right' },
        { title: words.outcome, width: 136 },
      ],
      statement.activities.map((activity) => ({
        cells: [
          activity.title,
          sayDay(activity.doneOn, language),
          words.of(activity.counted, activity.of),
          [words.because(activity), ...(activity.note === undefined ? [] : [activity.note])].join('. '),
        ],
        details: [activity.label],
      })),
      { colour },
    );
  }
  sheet.y += 12;
  const quiet = { size: 8, colour: INK.quiet };
  sheet.flow('P', `${words.rules}: ${rules.rulebook} ${rules.version}, ${rules.hash}`, quiet);
  return finishSheet(sheet, {
    language,
    issuer,
    running: title,
    foot: `${words.printed} ${sayInstant(printedAt, language)}`,
  });
}

function outOf({ have, need }: { have?: number | undefined; need?: number | undefined }, needed: string): string {
  const had = have === undefined ? '–' : String(have);
  return need === undefined ? had : `${had} (${String(need)} ${needed})`;
}

function totalOf({ rows, points }: CpdStatement, label: string): CpdStatement['rows'][number] {
  return {
    label,
    points: points.have ?? rows.reduce((sum, row) => sum + row.points, 0),
    pending: rows.reduce((sum, row) => sum + row.pending, 0),
  };
}
