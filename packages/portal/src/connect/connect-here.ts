import type { Portal } from '../create-portal.js';
import type { PortalConnection } from './portal-connection.js';

/**
 * A connection to a portal in the same page or process.
 *
 * @param options.session - what the portal's `identify` takes; left out, nobody has signed in.
 */
export function connectHere(
  portal: Portal,
  options: { readonly body: string; readonly session?: unknown },
): PortalConnection {
  const { body, session } = options;
  return {
    act: (request) => portal.act(session, { ...request, body }),
    watch: (request, heed) => {
      const watching = portal.view(session, { ...request, body }).subscribe(heed);
      return () => watching.unsubscribe();
    },
  };
}
