import { saveFile } from '../shared/save-file.js';
import type { WishController } from '../shared/wish-controller.js';

/**
 * Asks for a claim's evidence and opens it in a window of its own; where the
 * browser opens none it becomes a download.
 *
 * It is opened as a PDF whatever it is called, so that it can be no page of this site.
 */
export async function openEvidence(wish: WishController, activityId: string): Promise<void> {
  const file = await wish.look('cpd/evidence', { activityId }, activityId);
  if (!file) return;
  const bytes = Uint8Array.from(atob(file.bytes), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  if (!window.open(address)) saveFile(file);
  // The window that has begun to load keeps the bytes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
