import type { TestPortal } from '../create-test-portal.js';
import { answered, refusedWith } from './answered.js';

const SEVEN_DAYS = 7 * 86_400_000;

/** A centre downloads an archive, which is gone after seven days, whether or not it has been deleted. */
export async function tellArchive({ as, clock, portal }: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  const centre = as('centre', 'imi');
  const records = answered(await centre.look('achievements/records', {}));
  const { archiveId } = answered(
    await centre.act('achievements/ask-archive', {
      documentIds: records.rows.map(({ id }) => id),
      purpose: 'training-delivered',
    }),
  );
  const before = refusedWith(await centre.look('achievements/archive-file', { archiveId }));
  await portal.deliverDue();
  const { name, mediaType, bytes } = answered(await centre.look('achievements/archive-file', { archiveId }));
  const listed = answered(await centre.look('achievements/downloads', {})).rows;
  clock.advance(SEVEN_DAYS - 1);
  const last = (await centre.look('achievements/archive-file', { archiveId })).kind;
  clock.advance(1);
  const gone = refusedWith(await centre.look('achievements/archive-file', { archiveId }));
  const { done } = await portal.runDue();
  await portal.deliverDue();
  return {
    before,
    file: [name.replace(/\d{4}.*$/, ''), mediaType, bytes.length > 1000],
    manifest: listed.map(({ standing, manifest }) => [standing, manifest.length]),
    last,
    gone,
    deleted: done['achievements/delete-archives'],
    standing: answered(await centre.look('achievements/downloads', {})).rows.map(({ standing }) => standing),
  };
}
