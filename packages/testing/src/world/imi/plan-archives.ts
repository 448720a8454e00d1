import type { History } from '../history.js';
import { imi } from './imi.js';

/** Plans downloads of a centre: one that is gone, and one that can be fetched. */
export function planArchives({ on, act, idOf, name, deliver }: History): void {
  const ask = (daysAgo: number, key: string, purpose: string, documents: readonly string[]): void => {
    on(daysAgo, async () => {
      const documentIds = documents.map(idOf);
      const { archiveId } = await act(imi('centre-busy'), 'achievements/ask-archive', { documentIds, purpose });
      name(key, archiveId);
      await deliver();
      await act(imi('centre-busy'), 'achievements/record-download', { archiveId });
    });
  };
  ask(205, 'archive.gone', 'regulator-visit', ['first.2', 'second.0']);
  ask(2, 'archive.ready', 'training-delivered', ['latest.0', 'latest.1', 'latest.2']);
}
