import { html, nothing, type PropertyDeclarations } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { dialogs } from '../../shared/dialog.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { GuildElement } from '../../shared/guild-element.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { lists } from '../../shared/lists.styles.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import { tables } from '../../shared/tables.styles.js';
import { tokens } from '../../shared/tokens.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { formatMoney } from '../../shared/format-money.js';
import { deskTable } from './desk-table.js';
import { DeskWork } from './desk-work.js';
import { noticed, renewalsDue } from './desk-waiting.js';
import { styles } from './guild-invoice-desk.styles.js';
import { en, type InvoiceDeskWords } from './guild-invoice-desk.texts.js';
import type { DeskRow, InvoiceDeskView, RenewalsView } from './guild-invoice-desk.view.js';

/**
 * The desk of the finance team: open invoices, oldest first, to be marked as
 * paid one by one or several on one day, sent again or cancelled; the renewals
 * no rule can route; and those that are to be invoiced.
 *
 * Several are marked by one command each, and what became of each is told. Hand
 * it a `view`, or put it into a `<guild-portal>`.
 *
 * ```html
 * <guild-invoice-desk invoice-href="#/invoices/{id}" member-href="#/members/{id}"></guild-invoice-desk>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {CommandWish} guild-wish - `billing/mark-paid`, `billing/mark-unpaid`, `billing/cancel-invoice`, `billing/send-invoice`.
 * @event {LookWish} guild-look - `billing/invoice-desk`, for the page that follows.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart chosen - What several invoices that are chosen come to, and what may be done with them.
 * @csspart progress - How far marking several has come.
 * @csspart result - What became of them.
 * @csspart table - The open invoices.
 * @csspart invoice - One of them.
 * @csspart empty - That nothing is open.
 * @csspart unrouted - The renewals no rule can route.
 * @csspart notices - The members who are invoiced otherwise than they chose.
 * @csspart renewals - The renewals that are to be invoiced.
 * @csspart field - A field of a form.
 * @csspart summary - What is wrong with a form.
 * @csspart button - A button.
 * @csspart dialog - What asks once more.
 * @csspart alert - What became of a wish.
 * @csspart why - Why something may not be done.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - Links, buttons and focus.
 * @cssprop --guild-line - Thin lines.
 */
export class GuildInvoiceDesk extends GuildElement<InvoiceDeskView, InvoiceDeskWords> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    invoiceHref: { attribute: 'invoice-href' },
    memberHref: { attribute: 'member-href' },
    renewals: { attribute: false },
  };

  /** @internal */
  static override styles = [tokens, layout, buttons, fields, lists, tables, dialogs, styles];

  /** The page of an invoice, such as `#/invoices/{id}`. */
  declare invoiceHref: string | undefined;
  /** The page of a member, such as `#/members/{id}`. */
  declare memberHref: string | undefined;
  /** What is to be invoiced, where a page knows; else the portal is asked. */
  declare renewals: RenewalsView | undefined;

  readonly #wish = new WishController(this);
  readonly #rows = new RowsController<DeskRow>(this);
  readonly #renewals = new AskedView<'billing/renewals-due'>(this);
  readonly #work = new DeskWork(this, this.#wish, () => this.language.texts.words);

  constructor() {
    super({ en, cy: async () => (await import('./guild-invoice-desk.cy.js')).cy });
  }

  /** @internal */
  protected override get settling(): Promise<unknown> | undefined {
    return this.#work.loading;
  }

  protected override asks() {
    return { name: 'billing/invoice-desk' as const, input: {} };
  }

  protected override renderView(view: InvoiceDeskView, words: InvoiceDeskWords, language: Language): unknown {
    this.#work.begin();
    if (!this.renewals) this.#renewals.want({ name: 'billing/renewals-due', input: {} }, language);
    const renewals = this.renewals ?? this.#renewals.answer;
    const { unrouted, notices } = view;
    return html`
      ${this.#open(view, words, language)}
      ${
        unrouted.length
          ? html`<section class="part" part="unrouted">
              ${this.heading(words.unrouted, 1)} ${this.quietly(words.unroutedSays)}
              ${noticed(unrouted, this.memberHref, words, language)}
            </section>`
          : nothing
      }
      ${
        notices.length
          ? html`<section class="part" part="notices">
              ${this.heading(words.notices, 1)} ${this.quietly(words.noticesSays)}
              ${noticed(notices, this.memberHref, words, language)}
            </section>`
          : nothing
      }
      ${
        renewals
          ? html`<section class="part" part="renewals">
              ${this.heading(words.renewals, 1)} ${renewalsDue(renewals, words)}
            </section>`
          : nothing
      }
      ${this.#work.dialog?.render(words, language)}
    `;
  }

  #open(view: InvoiceDeskView, words: InvoiceDeskWords, language: Language): unknown {
    const work = this.#work;
    const rows = work.left(this.#rows.of(view));
    const chosen = work.choice.of(rows);
    const sum = chosen.reduce((pence, { balancePence }) => pence + balancePence, 0);
    return html`<section class="part">
      ${this.heading(words.title)}
      ${
        rows.length
          ? html`${this.quietly(words.oldest)}
              <p class="hidden" id="keys">${words.keys}</p>`
          : nothing
      }
      ${work.bulk.render(words, (invoice) => void work.takeBack(invoice))}
      <div class="live" role="status">
        ${
          chosen.length && !work.bulk.isBusy
            ? html`<div class="bulk between" part="chosen">
                <strong class="num">${words.chosen(chosen.length, formatMoney(sum, language))}</strong>
                <span class="actions">
                  ${busyButton(words.payChosen, false, () => work.ask('pay', chosen, view.on))}
                  ${busyButton(words.chooseNone, false, () => work.clear(), { kind: 'plain' })}
                </span>
              </div>`
            : nothing
        }
      </div>
      ${
        rows.length
          ? deskTable(
              {
                rows,
                choice: work.choice,
                wish: this.#wish,
                invoiceHref: this.invoiceHref,
                pay: (row) => work.ask('pay', [row], view.on),
                cancel: (row) => work.ask('cancel', [row], view.on),
                send: (row) => void work.send(row),
              },
              words,
              language,
            )
          : html`<div class="empty" part="empty">
              <strong>${words.none}</strong>
              <p>${words.noneSays}</p>
            </div>`
      }
      ${
        this.#rows.hasMore
          ? busyButton(
              words.more,
              this.#rows.wish.isBusy('billing/invoice-desk'),
              () => void this.#rows.more('billing/invoice-desk', {}),
              {
                kind: 'plain',
              },
            )
          : nothing
      }
      ${outcome(this.#rows.wish, words)}
    </section>`;
  }
}
