/**
 * Puts focus that went with what had it at what was told, or else at the heading.
 *
 * It does nothing where focus is somewhere: an element that knows where it
 * belongs, or the page, has moved it.
 */
export function keepFocus(host: Element): void {
  const inside = host.shadowRoot;
  const around = (host.getRootNode() as Document | ShadowRoot).activeElement;
  if (!inside || inside.activeElement || !host.isConnected || (around && around !== document.body)) return;
  const place =
    inside.querySelector<HTMLElement>('.live > .note') ?? inside.querySelector<HTMLElement>('[part~="heading"]');
  place?.setAttribute('tabindex', '-1');
  place?.focus();
}
