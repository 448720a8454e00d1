import { html, nothing, type TemplateResult } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { field } from '../../shared/field.js';
import { fields } from '../../shared/fields.styles.js';
import { formatDate } from '../../shared/format.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { styles } from './guild-registration-queue.styles.js';
import { en, type RegistrationQueueWords } from './guild-registration-queue.texts.js';
import type { RegistrationQueueView, RegistrationView } from './guild-registration-queue.view.js';
import { review } from './review.js';

type Row = RegistrationQueueView['rows'][number];

/**
 * The registrations that wait for review: what differs from a record, and what
 * an administrator decides about it.
 *
 * Looking at one shows what was given beside the record; a refusal needs a
 * reason, which stays with staff.
 *
 * ```html
 * <guild-registration-queue></guild-registration-queue>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `accounts/approve-registration`; `accounts/refuse-registration`.
 * @event {LookWish} guild-look - `accounts/review-queue`, for the rows that come after.
 * @event {DecidedEvent} guild-decided - The queue is known.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - The heading.
 * @csspart queue - The registrations.
 * @csspart review - One that is looked at.
 * @csspart empty - What is said where none waits.
 * @csspart field - Why one is refused.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of the wish.
 * @csspart why - Why one cannot be decided.
 * @cssprop --guild-accent - The buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildRegistrationQueue extends GuildElement<RegistrationQueueView, RegistrationQueueWords> {
  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, dialogs, styles];

  readonly #wish = new WishController(this);
  readonly #dialog = new DialogController(this);
  readonly #rows = new RowsController<Row>(this);
  readonly #looked = new AskedView<'accounts/registration'>(this);
  #open: string | undefined;
  /** The one decided last: it is gone at once, whenever the portal says so. */
  #decided: string | undefined;
  #recordId: string | undefined;
  #why = '';
  #whyError: string | undefined;

  constructor() {
    super({ en, cy: async () => (await import('./guild-registration-queue.cy.js')).cy });
  }

  protected override asks() {
    return { name: 'accounts/review-queue' as const, input: {} };
  }

  protected override renderView(
    view: RegistrationQueueView,
    words: RegistrationQueueWords,
    language: Language,
  ): unknown {
    const rows = this.#rows.of(view).filter(({ id }) => id !== this.#decided);
    const isThere = rows.some(({ id }) => id === this.#open);
    const asked = { name: 'accounts/registration' as const, input: { registrationId: this.#open ?? '' } };
    this.#looked.want(isThere ? asked : undefined, language);
    const { answer } = this.#looked;
    const looked = answer?.id === this.#open ? answer : undefined;
    return html`
      <div class="stack">${this.heading(words.title)} ${this.quietly(words.lede)}</div>
      ${outcome(this.#wish, words)}
      ${
        rows.length > 0
          ? html`<ul class="rows" role="list" part="queue">
              ${rows.map((row) => this.#row(row, looked, words))}
            </ul>`
          : html`<div class="empty" part="empty" tabindex="-1">
              <strong>${words.empty}</strong>
              <p>${words.emptyWhy}</p>
            </div>`
      }
      ${
        this.#rows.hasMore
          ? busyButton(
              words.more,
              this.#rows.wish.isBusy('accounts/review-queue'),
              () => void this.#rows.more('accounts/review-queue', {}),
              { kind: 'plain' },
            )
          : nothing
      }
      ${outcome(this.#rows.wish, words)} ${looked ? this.#ask(looked, words) : nothing}
    `;
  }

  #row(row: Row, looked: RegistrationView | undefined, words: RegistrationQueueWords): TemplateResult {
    const { id, kind, name, email, registeredOn, differs, hasRecord } = row;
    const isOpen = id === this.#open;
    const labels = differs.map((each) => (words.fields as Record<string, string>)[each] ?? each).join(', ');
    const deeds = {
      recordId: this.#recordId,
      choose: (recordId: string): void => {
        this.#recordId = recordId;
        this.requestUpdate();
      },
      ask: (deed: 'approve' | 'refuse'): void => {
        this.#why = '';
        this.#whyError = undefined;
        this.#dialog.open(deed);
      },
    };
    return html`<li data-row=${id}>
      <div class="between">
        <div>
          <p><span class="name">${name}</span> <span class="quiet">${email}</span></p>
          <p class="quiet">${words.kinds[kind]} · ${words.asked(formatDate(registeredOn, words.months))}</p>
          <p>
            <span class="tag" data-tone="open"
              >${hasRecord ? (labels ? words.differs(labels) : words.agrees) : words.noRecord}</span
            >
          </p>
        </div>
        ${busyButton(isOpen ? words.fold : words.review, false, () => this.#toggle(id), {
          kind: 'plain',
          name: isOpen ? words.foldOf(name) : words.reviewOf(name),
        })}
      </div>
      ${isOpen && looked ? review(looked, deeds, words) : nothing}
    </li>`;
  }

  #toggle(id: string): void {
    this.#open = id === this.#open ? undefined : id;
    this.#recordId = undefined;
    this.#wish.reset();
    this.requestUpdate();
  }

  #ask({ id, name, records }: RegistrationView, words: RegistrationQueueWords): unknown {
    const record = records.find((each) => each.id === this.#recordId) ?? records[0];
    if (this.#dialog.about === 'approve') {
      return this.#dialog.render(
        words.approveSure(name),
        html`<p>${words.approveWhy}</p>
          ${record ? html`<p>${words.withRecord(record.name, record.number)}</p>` : nothing}`,
        busyButton(words.approve, false, () => void this.#approve(id, record?.id, words.approved(name))),
        words.keep,
      );
    }
    const change = (text: string | boolean): void => {
      this.#why = String(text);
      this.#whyError = undefined;
      this.requestUpdate();
    };
    return this.#dialog.render(
      words.refuseSure(name),
      html`<p>${words.refuseWhy}</p>
        ${field(
          { label: words.reason, kind: 'textarea', wide: 'full' },
          { name: 'why', value: this.#why, error: this.#whyError, change, file: () => undefined },
        )}`,
      busyButton(words.refuse, false, () => void this.#refuse(id, words.turnedDown(name)), { kind: 'danger' }),
      words.keep,
    );
  }

  async #approve(registrationId: string, recordId: string | undefined, say: string): Promise<void> {
    this.#dialog.close();
    const input = { registrationId, ...(recordId === undefined ? {} : { recordId }) };
    await this.#settle(registrationId, await this.#wish.command('accounts/approve-registration', input, { say }));
  }

  async #refuse(registrationId: string, say: string): Promise<void> {
    const why = this.#why.trim();
    if (!why) {
      this.#whyError = this.language.texts.words.giveReason;
      this.requestUpdate();
      await this.#focus('#why');
      return;
    }
    this.#dialog.close();
    const done = await this.#wish.command('accounts/refuse-registration', { registrationId, why }, { say });
    await this.#settle(registrationId, done);
  }

  /** What is decided leaves the queue; focus goes to the next, or to where it says that none waits. */
  async #settle(registrationId: string, done: unknown): Promise<void> {
    if (done === undefined) return;
    this.#decided = registrationId;
    this.#open = undefined;
    this.requestUpdate();
    await this.#focus('[data-row] button, .empty');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
