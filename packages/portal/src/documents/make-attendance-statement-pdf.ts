import type { AttendanceStatement } from './attendance-statement.js';
import { finishSheet } from './pdf/finish-sheet.js';
import { FRAME, Sheet } from './pdf/sheet.js';
import { colourOf, writeLetterhead } from './pdf/write-letterhead.js';
import { writeNotice } from './pdf/write-notice.js';
import { writePairs } from './pdf/write-pairs.js';
import { writeTable } from './pdf/write-table.js';
import { ATTENDANCE_WORDS } from './words/attendance-words.js';
import { sayDays, sayInstant } from './words/dates.js';

/** A statement of somebody's attendance as a PDF. The same input gives the same bytes. */
export async function makeAttendanceStatementPdf(statement: AttendanceStatement): Promise<Uint8Array> {
  const { language = 'en-GB', issuer, person, period, events, printedAt } = statement;
  const words = ATTENDANCE_WORDS[language];
  const colour = colourOf(issuer);
  const title = `${words.title}, ${person.name}`;
  const sheet = new Sheet({ title, language, author: issuer.name, madeAt: printedAt });

  writeLetterhead(sheet, issuer, words.title, language);
  if (issuer.isPlaceholder === true) writeNotice(sheet, words.isPlaceholder);
  const attended = events.filter(({ mark }) => mark === 'attended').length;
  sheet.y =
    writePairs(
      sheet,
      [
        [words.name, person.name],
        ...(person.number === undefined ? [] : [[words.number, person.number] as const]),
        [words.period, period === undefined ? words.everything : sayDays(period.from, period.to, language)],
        [words.total, String(attended)],
      ],
      { x: FRAME.left, y: sheet.y, width: FRAME.width, names: 130 },
    ) + 10;
  sheet.flow('P', words.says, {}, 8);
  if (events.length === 0) sheet.flow('P', words.none, { bold: true });
  else {
    writeTable(
      sheet,
      [
        { title: words.event, width: 235.28 },
        { title: words.dates, width: 110 },
        { title: words.mark, width: 85 },
        { title: words.points, width: 65, align: 'right' },
      ],
      events.map((event) => ({
        cells: [
          event.title,
          sayDays(event.startsOn, event.endsOn, language),
          words.marks[event.mark],
          event.points === undefined ? '–' : String(event.points),
        ],
        details: [`${event.kind}, ${event.place}`],
      })),
      { colour },
    );
  }
  return finishSheet(sheet, {
    language,
    issuer,
    running: title,
    foot: `${words.printed} ${sayInstant(printedAt, language)}`,
  });
}
