import type { CommandReply, ViewReply } from '../contract/reply.js';
import type { PortalConnection, WatchRequest } from './portal-connection.js';

/** Where a portal is served over HTTP, and how. */
export interface FetchOptions {
  /** The address that `answerFetch` answers at; `/act` and `/look` are added to it. */
  readonly src: string;
  readonly body: string;
  /** How often what is on show is looked at again while the page is seen, in milliseconds. Default: a minute. */
  readonly every?: number;
  /** What sends. Default: the page's own `fetch`, with the cookies of its own origin. */
  readonly fetch?: typeof fetch;
}

const lost = {
  kind: 'failed',
  code: 'portal/unreachable',
  says: 'The service cannot be reached. Check your connection and try again.',
} as const;

/**
 * A connection to a portal behind HTTP. Who asks is the server's to know, by
 * the cookie of its session.
 *
 * What is on show is looked at again after every command, whenever the page
 * comes back into sight, and now and then: nothing is pushed.
 */
export function connectByFetch({ src, body, every = 60_000, fetch: send = fetch }: FetchOptions): PortalConnection {
  // On a server there is no page to come into sight.
  const page = (globalThis as { readonly document?: Document }).document;
  const watching = new Set<() => void>();
  const post = async <Reply>(path: string, request: object): Promise<Reply | typeof lost> => {
    try {
      const response = await send(`${src.replace(/\/$/, '')}/${path}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...request, body }),
      });
      return (await response.json()) as Reply;
    } catch {
      return lost;
    }
  };
  const lookAgain = (): void => {
    for (const look of watching) look();
  };
  const whenSeen = (): void => {
    if (page?.visibilityState !== 'hidden') lookAgain();
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const begin = (look: () => void): void => {
    watching.add(look);
    if (timer !== undefined) return;
    timer = setInterval(whenSeen, every);
    page?.addEventListener('visibilitychange', whenSeen);
  };
  const end = (look: () => void): void => {
    watching.delete(look);
    if (watching.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    page?.removeEventListener('visibilitychange', whenSeen);
  };
  return {
    act: async (request) => {
      const reply = await post<CommandReply>('act', request);
      if (reply.kind === 'done') lookAgain();
      return reply;
    },
    watch: (request: WatchRequest, heed) => {
      let shown = '';
      // The answer to a later question may come first: only the last question is heeded.
      let asked = 0;
      const look = (): void => {
        const mine = ++asked;
        void post<ViewReply>('look', request).then((reply) => {
          const text = JSON.stringify(reply);
          if (mine !== asked || text === shown || !watching.has(look)) return;
          // What is on show stays there while the service is away.
          if (reply === lost && shown !== '') return;
          shown = text;
          heed(reply);
        });
      };
      begin(look);
      look();
      return () => end(look);
    },
  };
}
