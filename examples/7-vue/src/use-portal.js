import { onMounted, onUnmounted, shallowRef, watchEffect } from 'vue';

/**
 * The connection that the demonstration bar gives to the page's portal, for whoever looks at the page now.
 *
 * @param {import('vue').Ref<HTMLElement | null>} portal
 */
export function useConnection(portal) {
  const connection = shallowRef();
  // The bar says who it is, then connects.
  const take = () => queueMicrotask(() => (connection.value = portal.value?.connection));
  onMounted(() => {
    take();
    document.addEventListener('demo-actor', take);
  });
  onUnmounted(() => document.removeEventListener('demo-actor', take));
  return connection;
}

/** What a view of the portal shows, now and whenever that changes; `undefined` until it does. */
export function useView(connection, name, input) {
  const answer = shallowRef();
  watchEffect((onCleanup) => {
    answer.value = undefined;
    const stop = connection.value?.watch({ name, input }, (reply) => {
      answer.value = reply.kind === 'shown' ? reply.answer : undefined;
    });
    onCleanup(() => stop?.());
  });
  return answer;
}
