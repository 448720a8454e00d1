import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { focusOn } from '../../shared/focus-on.js';
import { memberships } from '../memberships.styles.js';
import { styles } from './guild-preferences.styles.js';
import { en, type PreferencesWords } from './guild-preferences.texts.js';
import type { PreferencesView } from './guild-preferences.view.js';

type Choice = PreferencesView['choices'][number];

/**
 * What a member wants to be sent, and whether an employer is told of them:
 * each choice with what it begins and stops, before it is saved, and what is
 * always sent.
 *
 * Hand it a `view`, or put it into a `<guild-portal>`; there it shows whoever
 * is signed in, and staff name somebody else.
 *
 * ```html
 * <guild-preferences></guild-preferences>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `memberships/set-preferences`, with the choices that were changed and no others.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart choice - One choice.
 * @csspart effect - What it would begin and stop.
 * @csspart always - What is always sent.
 * @csspart field - The buttons of a choice.
 * @csspart button - A button.
 * @csspart quiet - How many choices are to be saved.
 * @csspart alert - What became of the wish.
 * @cssprop --guild-accent - The buttons and focus.
 * @cssprop --guild-open - What would change.
 */
export class GuildPreferences extends GuildElement<PreferencesView, PreferencesWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = { personId: { attribute: 'person-id' } };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, memberships, styles];

  /** Whom it is about, where staff look; else whoever is signed in. */
  declare personId: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController<Record<string, string>>(this, {
    empty: () => ({}),
    check: () => ({}),
    keep: keptAs(() => `preferences:${this.personId ?? ''}`),
  });

  constructor() {
    super({ en, cy: async () => (await import('./guild-preferences.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'memberships/preferences' as const, input: this.personId ? { personId: this.personId } : {} };
  }

  protected override renderView({ choices, always }: PreferencesView, words: PreferencesWords): unknown {
    this.#form.begin(Object.fromEntries(choices.map((choice) => [choice.name, chosenOf(choice)])));
    const changed = choices.filter((choice) => this.#isChanged(choice));
    return html`
      ${this.heading(words.title)} ${outcome(this.#wish, words)}
      <form novalidate @submit=${(event: Event) => void this.#save(event, choices, words)}>
        ${choices.map((choice) => this.#choice(choice, words))}
        <div class="section" part="always">
          ${this.heading(words.always, 1)}
          <ul class="dots">
            ${always.map((each) => html`<li>${each}</li>`)}
          </ul>
        </div>
        <div class="actions">
          ${busyButton(words.save, this.#wish.isBusy('memberships/set-preferences'), undefined, { type: 'submit' })}
          ${changed.length > 0 ? busyButton(words.undo, false, () => this.#undo(), { kind: 'plain' }) : nothing}
          <span class="quiet" part="quiet" role="status">
            ${changed.length > 0 ? words.changed(changed.length) : words.unchanged}
          </span>
        </div>
      </form>
    `;
  }

  #choice(choice: Choice, words: PreferencesWords): unknown {
    const { name, label, chosen, ifChanged } = choice;
    const { to, begins, ceases, says } = ifChanged;
    const will = this.#isChanged(choice);
    // Nobody has asked yet, and they say no: it stays as it is.
    const isIdle = will && (this.#form.values[name] === 'yes') !== to;
    const lines = isIdle
      ? [words.nothingChanges]
      : [...begins.map((what) => words.begins(what)), ...ceases.map((what) => words.ceases(what)), ...says];
    return html`<div class="choice" part="choice">
      ${this.#form.field(name, {
        label,
        kind: 'radio',
        ...(chosen === undefined ? { hint: words.notAsked } : {}),
        options: [
          { id: 'yes', label: chosen === true ? `${words.yes} (${words.now.toLowerCase()})` : words.yes },
          { id: 'no', label: chosen === false ? `${words.no} (${words.now.toLowerCase()})` : words.no },
        ],
      })}
      <div class="effect stack" part="effect" aria-live="polite" ?data-will=${will}>
        <p class="strong">${will ? words.whenSaved : to ? words.ifYes : words.ifNo}</p>
        <ul class="dots">
          ${(lines.length > 0 ? lines : [words.nothingChanges]).map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>
    </div>`;
  }

  #isChanged(choice: Choice): boolean {
    return (this.#form.values[choice.name] ?? '') !== chosenOf(choice);
  }

  #undo(): void {
    this.#form.reset();
    void focusOn(this, 'input');
  }

  async #save(event: Event, choices: readonly Choice[], words: PreferencesWords): Promise<void> {
    event.preventDefault();
    const changed = choices.filter((choice) => this.#isChanged(choice));
    if (changed.length === 0) return;
    await this.#form.send(event, this.#wish, (values) =>
      this.#wish.command(
        'memberships/set-preferences',
        {
          ...(this.personId ? { personId: this.personId } : {}),
          ...Object.fromEntries(changed.map(({ name }) => [name, values[name] === 'yes'])),
        },
        { say: words.saved },
      ),
    );
  }
}

const chosenOf = ({ chosen }: Choice): string => (chosen === undefined ? '' : chosen ? 'yes' : 'no');
