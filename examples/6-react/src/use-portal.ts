import type { GuildPortal } from '@guildhall/elements/portal/guild-portal/guild-portal';
import type { PortalConnection } from '@guildhall/portal/connect';
import type { ViewAnswer, ViewInput, ViewName } from '@guildhall/portal/contract';
import { type RefObject, useEffect, useState } from 'react';

/** The connection that the demonstration bar gives to the page's portal, for whoever looks at the page now. */
export function useConnection(portal: RefObject<GuildPortal | null>): PortalConnection | undefined {
  const [connection, setConnection] = useState<PortalConnection>();
  useEffect(() => {
    // The bar says who it is, then connects.
    const take = (): void => queueMicrotask(() => setConnection(portal.current?.connection));
    take();
    document.addEventListener('demo-actor', take);
    return () => document.removeEventListener('demo-actor', take);
  }, [portal]);
  return connection;
}

/** What a view of the portal shows, now and whenever that changes; `undefined` until it does. */
export function useView<Name extends ViewName>(
  connection: PortalConnection | undefined,
  name: Name,
  input: ViewInput<Name>,
): ViewAnswer<Name> | undefined {
  const [answer, setAnswer] = useState<ViewAnswer<Name>>();
  const asked = JSON.stringify(input);
  useEffect(() => {
    setAnswer(undefined);
    return connection?.watch({ name, input: JSON.parse(asked) as unknown }, (reply) => {
      setAnswer(reply.kind === 'shown' ? (reply.answer as ViewAnswer<Name>) : undefined);
    });
  }, [connection, name, asked]);
  return answer;
}
