import type { CommandReply, ViewReply } from '../contract/reply.js';
import type { Port, PortReply, PortRequest } from './port-message.js';
import type { PortalConnection } from './portal-connection.js';

/**
 * A connection to a portal behind a port, such as one in a worker, which
 * `servePort` serves there.
 */
export function connectByPort(
  port: Port,
  options: { readonly body: string; readonly session?: unknown },
): PortalConnection {
  // Several connections may share a port, so each begins its numbers with a name of its own.
  const mine = Math.random().toString(36).slice(2);
  let last = 0;
  const next = (): string => `${mine}-${++last}`;
  const waiting = new Map<string, (reply: CommandReply) => void>();
  const watching = new Map<string, (reply: ViewReply) => void>();
  const send = (message: PortRequest): void => port.postMessage(message);
  port.addEventListener('message', ({ data }: MessageEvent<PortReply | { readonly guildhall?: undefined }>) => {
    if (data.guildhall === 'seen') watching.get(data.at)?.(data.reply);
    else if (data.guildhall === 'acted') {
      waiting.get(data.at)?.(data.reply);
      waiting.delete(data.at);
    }
  });
  port.start?.();
  return {
    act: (request) =>
      new Promise((resolve) => {
        const at = next();
        waiting.set(at, resolve);
        send({ guildhall: 'act', at, ...options, request });
      }),
    watch: (request, heed) => {
      const at = next();
      watching.set(at, heed);
      send({ guildhall: 'watch', at, ...options, request });
      return () => {
        if (watching.delete(at)) send({ guildhall: 'stop', at });
      };
    },
  };
}
