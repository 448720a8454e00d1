import type { VIEWER_CHANGED } from '../../shared/form-controller.js';
import type { KEPT } from '../../shared/kept-work.js';

// Written again, so that a page without forms loads nothing of them; their types hold them to be the same.
const PREFIX: typeof KEPT = 'guildhall:';
const CHANGED: typeof VIEWER_CHANGED = 'guild-viewer-changed';

/**
 * Heeds who looks: where it is another than before, in this page or one before
 * it in this tab, everything that was kept is forgotten, and forms begin anew.
 *
 * @param viewer - empty where nobody knows yet who looks next.
 * @param seen - who looked last, for browsers that forbid storage.
 */
export function heedViewer(body: string, viewer: string, seen?: string): void {
  const key = `guildhall-viewer:${body}`;
  try {
    if (viewer && (sessionStorage.getItem(key) ?? seen) === viewer) return;
    for (const kept of Object.keys(sessionStorage)) if (kept.startsWith(PREFIX)) sessionStorage.removeItem(kept);
    sessionStorage.setItem(key, viewer);
  } catch {
    if (viewer && seen === viewer) return;
  }
  document.dispatchEvent(new Event(CHANGED));
}
