import { at } from './at.test.js';
import type { CommandWish } from './command-wish.js';
import type {} from './view-asked-event.js';

type Answer = Parameters<CommandWish['respondWith']>[0];

/** What tests do with an element, in the words of whoever uses it. */
export { at };

const plain = (node: Element | null): string => node?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

/** The text of what a selector finds first, with single spaces. */
export const textAt = (element: Element, selector: string): string => plain(at(element, selector));

/** The text of everything it finds. */
export const texts = (element: Element, selector: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(plain);

/** The text of a part, with single spaces. */
export const text = (element: Element, part: string): string => textAt(element, `[part~="${part}"]`);

/** All text of an element, with single spaces. */
export const allText = (element: Element): string => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');

/** A button by its accessible name. */
export const button = (element: Element, name: string): HTMLButtonElement | undefined =>
  [...element.shadowRoot!.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );

/** Answers wishes, and keeps what each was. */
export function answering(element: HTMLElement, answer: Answer | (() => Answer)): [string, unknown][] {
  const wishes: [string, unknown][] = [];
  element.addEventListener('guild-wish', (wish) => {
    const { command, input } = wish.detail;
    wishes.push([command, input]);
    wish.respondWith(typeof answer === 'function' ? answer() : answer);
  });
  return wishes;
}

/** Done, with what is answered. */
export const done =
  (answer: object = {}): (() => Answer) =>
  () =>
    Promise.resolve({ ok: true, answer } as Awaited<Answer>);

/** The domain's no. */
export const refused = (): Answer =>
  Promise.resolve({ ok: false, refusal: { code: 'x/y', says: 'It may not be.', unblock: 'Ask the team.' } });

/** Waits until wishes are answered and what they change is drawn. */
export async function settled(element: Element & { updateComplete: Promise<unknown> }): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
  }
}

/** Presses a button by its accessible name. */
export async function press(element: Element & { updateComplete: Promise<unknown> }, name: string): Promise<void> {
  const found = button(element, name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  found.focus();
  found.click();
  await settled(element);
}

/** Types into a field, or chooses in it. */
export async function type(
  element: Element & { updateComplete: Promise<unknown> },
  field: string,
  value: string,
): Promise<void> {
  const control = at(element, `#${field}`) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await element.updateComplete;
}

/** Sends a form, and waits as after a button. */
export async function send(element: Element & { updateComplete: Promise<unknown> }, form = 'form'): Promise<void> {
  at(element, form)!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await settled(element);
}

/** A place with a portal in it, which keeps what is asked of it. */
export function portalWith(answers: Readonly<Record<string, unknown>>): [HTMLElement, [string, unknown][]] {
  const place = document.createElement('div');
  const asked: [string, unknown][] = [];
  place.addEventListener('guild-view-asked', (event) => {
    const { name, input } = event.request;
    asked.push([name, input]);
    event.serve((heed) => {
      heed({ kind: 'shown', answer: answers[name] as never });
      return () => undefined;
    });
  });
  return [place, asked];
}
