import type { ReactiveControllerHost } from 'lit';
import type { WishController } from '../../shared/wish-controller.js';
import { nameOfInvoice } from '../invoice-parts.js';
import type { SettleAct, SettleAnswers, SettleDialog, Settled } from '../settle-dialog.js';
import { settleInvoice } from '../settle-invoice.js';
import { BulkPayment } from './bulk-payment.js';
import { DeskChoice } from './desk-choice.js';
import type { InvoiceDeskWords } from './guild-invoice-desk.texts.js';
import type { DeskRow } from './guild-invoice-desk.view.js';

/** The work on the desk: what is chosen, what is settled, and where focus is after it. */
export class DeskWork {
  readonly choice: DeskChoice;
  readonly bulk: BulkPayment;
  /** Settles when what asks before something is settled is there. */
  loading: Promise<void> | undefined;
  dialog: SettleDialog | undefined;
  /** Settled here: they leave the desk at once, on later pages too. */
  readonly #gone = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly wish: WishController,
    private readonly words: () => InvoiceDeskWords,
  ) {
    this.choice = new DeskChoice(host);
    this.bulk = new BulkPayment(host, wish);
  }

  /** Loads what asks before something is settled: it comes after what is seen first. */
  begin(): void {
    this.loading ??= this.#load();
  }

  /** Those that are still to be settled. */
  left(rows: readonly DeskRow[]): readonly DeskRow[] {
    return rows.filter(({ id }) => !this.#gone.has(id));
  }

  /** Asks once more, then settles. */
  ask(act: SettleAct, invoices: readonly DeskRow[], on: string): void {
    this.dialog?.open(act, invoices, on);
  }

  /** Emails one again. */
  async send(row: DeskRow): Promise<void> {
    const say = this.words().sentSays(nameOfInvoice(row, this.words()));
    await this.wish.command('billing/send-invoice', { invoiceId: row.id }, { say, about: row.id });
  }

  /** Chooses none; focus goes to the box that chooses all. */
  clear(): void {
    this.choice.clear();
    this.#find('thead input')?.focus();
  }

  /** Takes back that one was marked as paid by mistake: it is on the desk again. */
  async takeBack(invoice: Settled): Promise<void> {
    const answers = { paidOn: '', why: '' };
    if ((await settleInvoice(this.wish, 'unpay', invoice, answers, this.words())) === undefined) return;
    this.bulk.forget(invoice.id);
    this.#gone.delete(invoice.id);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#find('thead input')?.focus();
  }

  async #load(): Promise<void> {
    const { SettleDialog: Dialog } = await import('../settle-dialog.js');
    this.dialog = new Dialog(this.host, this.wish, this.words, (...asked) => this.#settle(...asked));
    this.host.requestUpdate();
  }

  async #settle(act: SettleAct, invoices: readonly Settled[], answers: SettleAnswers): Promise<unknown> {
    const [only] = invoices;
    if (only && invoices.length === 1) {
      const done = await settleInvoice(this.wish, act, only, answers, this.words());
      if (done === undefined) return undefined;
      if (act === 'pay') this.bulk.only(only, answers.paidOn);
      await this.#leave([only]);
      return done;
    }
    await this.bulk.pay(invoices, answers.paidOn, this.words);
    await this.#leave(this.bulk.done);
    this.#find('.done')?.focus();
    return {};
  }

  /** Takes what is settled off the desk. Focus stays where it was: at the invoice that moves up. */
  async #leave(invoices: readonly Settled[]): Promise<void> {
    const root = this.host.shadowRoot;
    const buttons = (): HTMLElement[] => [...(root?.querySelectorAll<HTMLElement>('[data-row] td button') ?? [])];
    const at = buttons().indexOf(root?.activeElement as HTMLElement);
    for (const { id } of invoices) this.#gone.add(id);
    this.choice.drop(invoices);
    await this.host.updateComplete;
    if (invoices.length !== 1) return;
    const left = buttons();
    (left[at] ?? left.at(-1) ?? this.#find('.done'))?.focus();
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
