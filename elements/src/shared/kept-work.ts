/** Told on the document when somebody else looks than before: what a form holds in memory is theirs no longer. */
export const VIEWER_CHANGED = 'guild-viewer-changed';

const PREFIX = 'guildhall:';

/** What a form kept in this tab under a name; `undefined` where it kept nothing that can be read. */
export function readKept(name: string): unknown {
  return attempt(() => JSON.parse(sessionStorage.getItem(PREFIX + name) ?? '') as unknown);
}

/** Keeps what a form holds in this tab until it is sent, the browser closes, or somebody else looks. */
export function keep(name: string, values: unknown): void {
  attempt(() => sessionStorage.setItem(PREFIX + name, JSON.stringify(values)));
}

/** Keeps it no longer. */
export function forgetKept(name: string): void {
  attempt(() => sessionStorage.removeItem(PREFIX + name));
}

/**
 * Heeds who looks: where it is another than before, in this page or one before
 * it in this tab, everything that was kept is forgotten, and forms begin anew.
 *
 * @param viewer - empty where nobody knows yet who looks next.
 * @param seen - who looked last, for browsers that forbid storage.
 */
export function heedViewer(body: string, viewer: string, seen?: string): void {
  const key = `guildhall-viewer:${body}`;
  const before = attempt(() => sessionStorage.getItem(key)) ?? seen;
  if (viewer && before === viewer) return;
  attempt(() => {
    for (const kept of Object.keys(sessionStorage)) if (kept.startsWith(PREFIX)) sessionStorage.removeItem(kept);
    sessionStorage.setItem(key, viewer);
  });
  document.dispatchEvent(new Event(VIEWER_CHANGED));
}

/** What a browser that forbids storage throws is no reason to lose a form. */
function attempt<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
