/** The connection that the demonstration bar gives to the page's portal, for whoever looks at the page now. */
export function connectionOf(portal) {
  let connection = $state.raw();
  // The bar says who it is, then connects.
  const take = () => queueMicrotask(() => (connection = portal()?.connection));
  $effect(() => {
    take();
    document.addEventListener('demo-actor', take);
    return () => document.removeEventListener('demo-actor', take);
  });
  return () => connection;
}

/** What a view of the portal shows, now and whenever that changes; `undefined` until it does. */
export function viewOf(connection, name, input) {
  let answer = $state.raw();
  $effect(() => {
    answer = undefined;
    return connection()?.watch({ name, input }, (reply) => {
      answer = reply.kind === 'shown' ? reply.answer : undefined;
    });
  });
  return () => answer;
}
