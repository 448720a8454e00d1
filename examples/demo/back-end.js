import { connectByPort } from '@guildhall/portal/connect';

/** The one Trusted Types policy of the example pages: a worker may be made of this script and of no other. */
const policy = globalThis.trustedTypes?.createPolicy('guildhall-examples', { createScriptURL: (url) => url });

/**
 * Opens the back end of the example pages: a portal in a worker, over the browser's own database.
 *
 * @returns {{
 *   ask: (demo: 'open' | 'clock' | 'reset', more?: object) => Promise<{ now: string, actors: object[], emails: object[], password: string }>,
 *   connect: (body: string, personId?: string) => import('@guildhall/portal/connect').PortalConnection,
 *   onEmails: (heed: (emails: object[]) => void) => void,
 * }}
 */
export function openBackEnd() {
  const url = new URL('worker.js', import.meta.url).href;
  const worker = new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' });
  const waiting = new Map();
  let last = 0;
  let heedEmails = () => undefined;
  worker.addEventListener('message', ({ data }) => {
    if (data.demo === 'emails') heedEmails(data.emails);
    const asked = waiting.get(data.at);
    if (data.demo === 'answer') asked?.resolve(data.answer);
    if (data.demo === 'failed') asked?.reject(new Error(data.says));
  });
  // A worker that cannot begin answers nothing: whoever waits is told.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message ?? 'the back end could not be loaded'));
  });
  return {
    ask: (demo, more = {}) =>
      new Promise((resolve, reject) => {
        const at = ++last;
        waiting.set(at, { resolve, reject });
        worker.postMessage({ demo, at, ...more });
      }),
    connect: (body, personId) =>
      connectByPort(worker, { body, session: personId === undefined ? undefined : { personId } }),
    onEmails: (heed) => {
      heedEmails = heed;
    },
  };
}
