import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FormController, FormErrors, FormValues } from '../shared/form-controller.js';
import { outcome } from '../shared/outcome.js';
import type { WishController } from '../shared/wish-controller.js';
import type { WishWords } from '../shared/wish.texts.js';

/** Says what the portal found wrong with a field in the element's own words, where it has some: they are in the reader's language. */
export function inOwnWords<Values extends FormValues>(
  host: ReactiveControllerHost,
  form: FormController<Values>,
  wish: WishController,
  says: FormErrors<Values>,
): void {
  if (!wish.problems) return;
  const own = Object.entries(form.errors).map(([name, error]) => [
    name,
    error === undefined ? undefined : ((says as Record<string, string | undefined>)[name] ?? error),
  ]);
  form.errors = Object.fromEntries(own) as FormErrors<Values>;
  host.requestUpdate();
}

/** What became of a wish, unless each mistake stands at its field. */
export function outcomeOf(wish: WishController, words: WishWords, about?: string): TemplateResult {
  return wish.problems ? html`<div class="live" role="status"></div>` : outcome(wish, words, about);
}
