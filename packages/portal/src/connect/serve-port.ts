import type { Portal } from '../create-portal.js';
import { connectHere } from './connect-here.js';
import type { Port, PortReply, PortRequest } from './port-message.js';

/**
 * Serves a portal to whatever is at the other end of a port.
 *
 * The session is taken from the page's word, so this is for a page's own
 * worker, where nobody is kept from anything. A server finds the session out
 * by itself: see {@link answerFetch}.
 *
 * @param after - called when a command was carried out, for example to deliver what it caused.
 * @returns what ends it.
 */
export function servePort(port: Port, portal: Portal, after: () => void = () => undefined): () => void {
  const watching = new Map<string, () => void>();
  const send = (reply: PortReply): void => port.postMessage(reply);
  const heard = ({ data }: MessageEvent<PortRequest | { readonly guildhall?: undefined }>): void => {
    if (data.guildhall === 'stop') {
      watching.get(data.at)?.();
      watching.delete(data.at);
    } else if (data.guildhall === 'watch') {
      const { at, body, session, request } = data;
      const stop = connectHere(portal, { body, session }).watch(request, (reply) =>
        send({ guildhall: 'seen', at, reply }),
      );
      watching.set(at, stop);
    } else if (data.guildhall === 'act') {
      const { at, body, session, request } = data;
      void connectHere(portal, { body, session })
        .act(request)
        .then((reply) => {
          send({ guildhall: 'acted', at, reply });
          if (reply.kind === 'done') after();
        });
    }
  };
  port.addEventListener('message', heard);
  port.start?.();
  return () => {
    port.removeEventListener('message', heard);
    for (const stop of watching.values()) stop();
    watching.clear();
  };
}
