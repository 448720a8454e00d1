/** What a selector finds in an element's shadow tree, for tests. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- As querySelector has it.
export const at = <Found extends Element = HTMLElement>(element: Element, selector: string): Found | null =>
  element.shadowRoot!.querySelector<Found>(selector);
