/** What one page tells the others of a commit. */
export interface News {
  readonly tables: readonly string[];
  readonly revision: number;
}

/** The way between the pages on one database. */
export interface Channel {
  readonly post: (news: News) => void;
  readonly close: () => void;
}

/** Opens the way to all others who opened it by the same name, in this page or another. Where there is none, nothing is told. */
export function openChannel(name: string, onNews: (news: News) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`guildhall/store/${name}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // Another page may run another program.
    if (isNews(data)) onNews(data);
  };
  // Only in Node, where an open channel would keep the program from ending.
  (channel as { unref?: () => void }).unref?.();
  return {
    post: ({ tables, revision }) => {
      channel.postMessage({ tables, revision });
    },
    close: () => {
      channel.close();
    },
  };
}

function isNews(data: unknown): data is News {
  if (typeof data !== 'object' || data === null) return false;
  const { tables, revision } = data as { tables?: unknown; revision?: unknown };
  return Array.isArray(tables) && tables.every((table) => typeof table === 'string') && Number.isSafeInteger(revision);
}
