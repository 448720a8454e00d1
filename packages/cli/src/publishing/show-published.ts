import { dateInWords } from '@guildhall/core';
import { align } from '../output/align.js';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { NewVersion, Published } from './published.js';

/** What was published and what changed, for people. */
export function showPublished(
  { published, unchanged, index, on, written, problems }: Published,
  printer: Printer,
): string {
  const { paint, width } = printer;
  const rows = [
    ...published.map(({ id, version, follows }) => [
      paint.green('✓'),
      id,
      follows === undefined ? version : `${follows} → ${version}`,
      follows === undefined ? 'published for the first time' : 'published',
    ]),
    ...unchanged.map(({ id, version }) => [paint.dim('·'), id, version, 'as it was']),
  ];
  const lines = align(rows).flatMap((line, at) => [
    line,
    ...(published[at] === undefined ? [] : detailsOf(published[at], width)),
  ]);
  const changed = written.map((file) => `The version was written into ${file}.`);
  const many = (count: number): string => `${count} new ${count === 1 ? 'version' : 'versions'}`;
  const end =
    problems.length > 0
      ? 'Nothing was published.'
      : published.length === 0
        ? `Nothing is new: ${index} was left as it is.`
        : `${index}: ${many(published.length)}, published on ${dateInWords(on, 'en-GB')}.`;
  return [...(problems.length > 0 ? [] : lines), ...changed, end].join('\n');
}

function detailsOf({ changed, inForceFrom }: NewVersion, width: number): string[] {
  const lines = changed.map(({ says }) => wrap(says, width, 5));
  if (inForceFrom !== undefined) lines.push(wrap(`In force from ${dateInWords(inForceFrom, 'en-GB')}.`, width, 5));
  return lines;
}
