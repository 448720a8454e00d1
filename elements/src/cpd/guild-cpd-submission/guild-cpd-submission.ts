import { html, nothing, type PropertyDeclarations } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { field } from '../../shared/field.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import { keptAs } from '../../shared/kept-work.js';
import { GuildElement } from '../../shared/guild-element.js';
import { layout } from '../../shared/layout.styles.js';
import { whyNot } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { readEvidence } from './evidence.js';
import { styles } from './guild-cpd-submission.styles.js';
import { type CpdSubmissionWords, en } from './guild-cpd-submission.texts.js';
import type { CpdSubmissionView } from './guild-cpd-submission.view.js';
import { activityFields, activityInput, checkActivity, emptyActivity } from './submission-form.js';

const MEGABYTE = 1024 * 1024;

/**
 * Submits a CPD activity for review, or one that was not approved again, with
 * a PDF as evidence.
 *
 * It says what the activity would count, by the caps of the scheme, and looks
 * at the first bytes of a file, not at its name. What was typed is kept over a
 * reload; a file has to be chosen again. Hand it a `view`, or put it into a
 * `<guild-portal>`.
 *
 * ```html
 * <guild-cpd-submission resubmission-of="activity-7"></guild-cpd-submission>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `cpd/submit-activity`, or `cpd/resubmit-activity`.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart reason - Why the activity was not approved before.
 * @csspart field - A field of the form.
 * @csspart count - What the activity would count.
 * @csspart summary - What is wrong with the form.
 * @csspart progress - That it is being sent.
 * @csspart button - A button.
 * @csspart alert - What became of the wish.
 * @csspart why - Why nothing can be submitted.
 * @cssprop --guild-accent - The button, the progress and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildCpdSubmission extends GuildElement<CpdSubmissionView, CpdSubmissionWords> {
  /** @internal */
  static formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    resubmissionOf: { attribute: 'resubmission-of' },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, styles];

  /** The claim that was not approved and is made again; left out for a new one. */
  declare resubmissionOf: string | undefined;

  readonly #wish = new WishController(this);
  readonly #form = new FormController(this, {
    empty: emptyActivity,
    check: (values) => ({
      ...checkActivity(values, this.shown, this.language.texts.words),
      evidence: this.#wrongFile,
    }),
    keep: keptAs(() => `cpd-submission:${this.resubmissionOf ?? ''}`),
  });
  #wrongFile: string | undefined;
  #reading: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-cpd-submission.cy.js')).cy });
  }

  protected override asks() {
    const { resubmissionOf } = this;
    return { name: 'cpd/claim-form' as const, input: resubmissionOf ? { resubmissionOf } : {} };
  }

  protected override renderView(view: CpdSubmissionView, words: CpdSubmissionWords): unknown {
    const { before, may } = view;
    if (before) this.#form.begin({ title: before.title, doneOn: before.doneOn, subcategory: before.subcategory });
    return html`
      <div class="stack">
        ${this.heading(before ? words.titleAgain : words.title)}
        ${before ? nothing : html`<p class="lede">${words.lede}</p>`}
      </div>
      ${
        before?.why === undefined
          ? nothing
          : html`<div class="note" part="reason" data-tone="bad">
              <strong>${words.wasTurnedDown(before.title)}</strong>
              <p class="said">${before.why}</p>
            </div>`
      }
      ${
        may.submit.ok
          ? this.#drawForm(view, words)
          : this.#wish.stage === 'done'
            ? nothing
            : html`<div class="stack"><strong>${words.mayNot}</strong>${whyNot(may.submit)}</div>`
      }
      ${outcome(this.#wish, words)}
    `;
  }

  #drawForm(view: CpdSubmissionView, words: CpdSubmissionWords): unknown {
    const busy = this.#wish.stage === 'busy';
    const { evidence } = this.#form.values;
    return html`
      ${view.before ? html`<p class="lede">${words.before} ${view.before.hasEvidence ? words.evidenceAgain : nothing}</p>` : nothing}
      <form
        novalidate
        aria-busy=${busy ? 'true' : nothing}
        @submit=${(event: Event) => void this.#send(event, view, words)}
      >
        ${this.#form.summary(words)} ${activityFields(this.#form, view, words)} ${this.#evidence(view, words)}
        <div class="actions">${busyButton(words.submit, busy, undefined, { type: 'submit' })}</div>
        <div role="status">
          ${
            busy
              ? html`<div class="sending" part="progress">
                  <span>${evidence ? words.sendingFile(evidence.name) : words.sending}</span>
                  <progress aria-label=${words.sending}></progress>
                </div>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #evidence({ evidence: { mostBytes } }: CpdSubmissionView, words: CpdSubmissionWords): unknown {
    const { evidence } = this.#form.values;
    const input = field(
      {
        label: words.evidence,
        kind: 'file',
        accept: 'application/pdf,.pdf',
        optional: words.optional,
        hint: words.evidenceHint(Math.floor(mostBytes / MEGABYTE)),
      },
      {
        name: 'evidence',
        value: evidence,
        error: this.#wrongFile ?? this.#form.errors.evidence,
        change: () => undefined,
        file: (file) => void this.#take(file, mostBytes),
      },
    );
    return html`<div class="stack">
      ${input}
      <div class="actions" role="status">
        ${this.#reading === undefined ? nothing : html`<span>${words.reading(this.#reading)}</span>`}
        ${
          evidence
            ? html`<span
                  >${words.attached(evidence.name, words.size(Math.ceil((evidence.bytes.length * 3) / 4000)))}</span
                >
                ${busyButton(words.detach, false, () => this.#detach(), { kind: 'link' })}`
            : nothing
        }
      </div>
    </div>`;
  }

  async #take(file: File | undefined, mostBytes: number): Promise<void> {
    const { words } = this.language.texts;
    this.#wrongFile = undefined;
    this.#reading = file?.name;
    this.#form.set('evidence', undefined);
    if (!file) return;
    const read = await readEvidence(file, mostBytes);
    if (this.#reading !== file.name) return;
    this.#reading = undefined;
    if (read === 'not-pdf') this.#wrongFile = words.notPdf(file.name);
    else if (read === 'too-large') this.#wrongFile = words.tooLarge(file.name, Math.floor(mostBytes / MEGABYTE));
    this.#form.set('evidence', typeof read === 'string' ? undefined : read);
  }

  #detach(): void {
    this.#form.set('evidence', undefined);
    const input = this.shadowRoot?.querySelector<HTMLInputElement>('#evidence');
    if (!input) return;
    input.value = '';
    input.focus();
  }

  async #send(event: Event, { before }: CpdSubmissionView, words: CpdSubmissionWords): Promise<void> {
    const say = ({ title, subcategory }: { title: string; subcategory: string }): string => {
      const points = this.shown?.subcategories.find(({ id }) => id === subcategory)?.points ?? 0;
      return words.submitted(title.trim(), words.points(points));
    };
    const done = await this.#form.send(event, this.#wish, (values) =>
      before
        ? this.#wish.command(
            'cpd/resubmit-activity',
            { activityId: before.activityId, ...activityInput(values) },
            { say: say(values) },
          )
        : this.#wish.command('cpd/submit-activity', activityInput(values), { say: say(values) }),
    );
    if (!done) return;
    this.#wrongFile = undefined;
    await this.updateComplete;
    const root = this.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>('#evidence');
    if (input) input.value = '';
    (root?.querySelector<HTMLElement>('#title') ?? root?.querySelector<HTMLElement>('[part~="alert"]'))?.focus();
  }
}
