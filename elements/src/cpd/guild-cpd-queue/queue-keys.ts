/** What the keys on a row of the queue do. */
export interface QueueKeys {
  readonly evidence: (id: string) => void;
  readonly approve: (id: string) => void;
  readonly reject: (id: string) => void;
}

/**
 * Moves between the rows of a list by J and K, and does to a row what its key says.
 *
 * Keys work only while focus is in a row and not in a field that takes text,
 * and never with a modifier, so that the browser's own are left alone.
 */
export function onQueueKey(event: KeyboardEvent, keys: QueueKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.matches('input:not([type="checkbox"]), textarea, select')) return;
  const row = target.closest<HTMLElement>('[data-row]');
  if (!row) return;
  const key = event.key.toLowerCase();
  const beside = key === 'j' ? row.nextElementSibling : key === 'k' ? row.previousElementSibling : undefined;
  if (beside !== undefined) focusRow(beside);
  else if (key === 'e') keys.evidence(row.id);
  else if (key === 'a') keys.approve(row.id);
  else if (key === 'r') keys.reject(row.id);
  else return;
  event.preventDefault();
}

/** Gives focus to a row: to its tick box, or to the row itself where it has none. */
export function focusRow(row: Element | null | undefined): void {
  const target = row?.querySelector<HTMLElement>('.tick input') ?? (row as HTMLElement | null | undefined);
  target?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
