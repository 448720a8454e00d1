import type { RulebookDocument } from '@guildhall/core';
import { editRulebook, formatRulebook, type RulebookEdit } from '@guildhall/core/edit';
import { hashOf } from '@guildhall/core/load';
import fc from 'fast-check';
import { arbitraryEdit, EDITED_ON } from '../arbitrary/arbitrary-edit.js';
import { editedSlowly } from '../oracle/edited-slowly.js';
import { fail } from './fail.js';
import { type Law, tryOut } from './law.js';
import { linesOf } from './lines-of.js';
import { type Oddity, oddlyWritten } from './oddly-written.js';

const oddities: fc.Arbitrary<Oddity> = fc.record({
  seed: fc.nat(),
  indent: fc.constantFrom('random' as const, 'tab' as const, 'none' as const, 1, 2, 4),
  eol: fc.constantFrom('\n' as const, '\r\n' as const),
  mark: fc.boolean(),
  ended: fc.boolean(),
});

/**
 * K7: an edit changes what it says and nothing else, however the file is laid out.
 *
 * Without an edit the bytes are the same. With one the file means what the
 * edit says, and every line stays but those of what was edited; line ends,
 * byte order mark and last line end stay as they were; a formatted file stays
 * formatted. Each edit is made to the file as it would be formatted, to the
 * same with other line ends, and to the same in an odd layout.
 */
export const editsKeepTheFile: Law = (document, options) => {
  const formatted = formatRulebook(JSON.stringify(document));
  if (!formatted.ok) return fail('The rulebook cannot be formatted.', formatted.problems);
  tryOut(
    fc.property(arbitraryEdit(document), oddities, (edit, oddity) => {
      const after = keeps(document, formatted.value, edit);
      if (after !== undefined && !isFormatted(after)) fail('A formatted file is formatted no more.', edit);
      const other = keeps(document, endedAs(formatted.value, oddity), edit);
      if (after !== undefined && other !== endedAs(after, oddity))
        fail('Other line ends changed what an edit does.', edit);
      keeps(document, oddlyWritten(document, oddity), edit);
    }),
    options,
  );
};

/** The same lines with other line ends, with or without a byte order mark and an end of the last. */
function endedAs(text: string, { eol, mark, ended }: Oddity): string {
  return `${mark ? '\uFEFF' : ''}${text.replace(/\n$/, ended ? '\n' : '').replaceAll('\n', eol)}`;
}

/** @returns the edited text, unless the edit was refused. */
function keeps(document: RulebookDocument, text: string, edit: RulebookEdit): string | undefined {
  const untouched = editRulebook(text, [], { on: EDITED_ON });
  if (!untouched.ok || untouched.value !== text) fail('Saving without an edit changed the file.', text.slice(0, 200));
  const edited = editRulebook(text, [edit], { on: EDITED_ON });
  if (!edited.ok) {
    if (edited.problems.length === 0 || edited.problems.some(({ code }) => !code.includes('/')))
      fail('An edit was refused without saying why.', edit);
    return undefined;
  }
  const { document: expected, touched } = editedSlowly(document, edit, EDITED_ON);
  const after = JSON.parse(edited.value.replace('\uFEFF', '')) as RulebookDocument;
  if (hashOf(after) !== hashOf(expected)) fail('The file does not mean what the edit says.', edit);
  if (edited.value.startsWith('\uFEFF') !== text.startsWith('\uFEFF')) fail('The byte order mark changed.', edit);
  const ends = (one: string): string => [...new Set(one.match(/\r?\n/g))].join();
  if (text.includes('\n') && ends(edited.value) !== ends(text)) fail('Line ends changed.', edit);
  if (edited.value.endsWith('\n') !== text.endsWith('\n')) fail('The last line end changed.', edit);
  const other = otherLine(text, edited.value, touched);
  if (other !== undefined) fail('A line changed that the edit is not about.', { edit, line: other });
  return edited.value;
}

function isFormatted(text: string): boolean {
  const formatted = formatRulebook(text);
  return formatted.ok && formatted.value === text;
}

/** The first line without anything of what was touched that the edited text has not, in the same order. */
function otherLine(before: string, after: string, touched: readonly string[]): string | undefined {
  const lines = after.split('\n');
  const own = linesOf(before, touched);
  let at = 0;
  for (const [index, line] of before.split('\n').entries()) {
    if (own.has(index)) continue;
    const found = lines.indexOf(line, at);
    if (found < 0) return line;
    at = found + 1;
  }
  return undefined;
}
