import { dateInWords } from '../../kernel/date-in-words.js';
import type { LintFinding } from '../lint/finding.js';
import type { RulebookDocument } from '../schema/document.js';
import type { ChangeKind } from './change.js';
import { isSame } from './is-same.js';

const WHAT = { text: 'texts', value: 'values', logic: 'logic' } as const satisfies Record<ChangeKind, string>;

/** Whether the version is the one that the change makes, and `changes` tells of it: `lint/version-wrong`. */
export function checkVersion(
  previous: RulebookDocument,
  next: RulebookDocument,
  kind: ChangeKind | undefined,
  version: string,
  on: string,
): LintFinding[] {
  const wrong = (at: string, says: string): LintFinding => ({ code: 'lint/version-wrong', severity: 'E', at, says });
  const before = previous.version;
  const found: LintFinding[] = [];
  if (next.version !== version) {
    found.push(
      wrong(
        '/version',
        kind === undefined
          ? `Nothing has changed since ${before}: keep that version, not ${next.version}.`
          : `Since ${before} ${WHAT[kind]} changed: this is version ${version}, not ${next.version}.`,
      ),
    );
  }
  const known = previous.changes.length;
  const earlier = previous.changes.findIndex((entry, index) => !isSame(entry, next.changes[index]));
  if (earlier >= 0) {
    found.push({
      code: 'lint/changes-published',
      severity: 'E',
      at: `/changes/${String(earlier)}`,
      says: `What was said of version ${previous.changes[earlier]?.version ?? ''} has been published: put it back as it was.`,
    });
    return found;
  }
  const added = next.changes.slice(known);
  if (kind === undefined) {
    if (added.length > 0)
      found.push(wrong(`/changes/${String(known)}`, `Nothing has changed since ${before}: take this entry out.`));
    return found;
  }
  const [entry] = added;
  if (entry === undefined) {
    found.push(
      wrong(
        '/changes',
        `Nothing says why version ${version} was made: add an entry with its why, its kind "${kind}" and the day it was decided.`,
      ),
    );
    return found;
  }
  if (added.length > 1) {
    found.push(
      wrong(
        `/changes/${String(known + 1)}`,
        `Only one version follows ${before}: say in one entry why ${version} was made.`,
      ),
    );
    return found;
  }
  const at = `/changes/${String(known)}`;
  if (entry.version !== version)
    found.push(wrong(`${at}/version`, `The entry is about version ${version}, not ${entry.version}.`));
  if (entry.kind !== kind)
    found.push(
      wrong(`${at}/kind`, `Since ${before} ${WHAT[kind]} changed: the kind is "${kind}", not "${entry.kind}".`),
    );
  const decided = previous.changes.at(-1)?.on ?? '';
  if (entry.on < decided)
    found.push(
      wrong(
        `${at}/on`,
        `It was decided after version ${before}, so on ${dateInWords(decided, 'en-GB')} or later. The day it applies from is with the value.`,
      ),
    );
  if (entry.on > on)
    found.push(
      wrong(
        `${at}/on`,
        `${dateInWords(entry.on, 'en-GB')} is still to come: give the day it was decided. The day it applies from is with the value.`,
      ),
    );
  return found;
}
