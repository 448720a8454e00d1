import { html, type LitElement } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { DialogController } from '../../shared/dialog-controller.js';
import { focusOn } from '../../shared/focus-on.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { AccountDeskWords } from './guild-account-desk.texts.js';
import { type AccountLine, STAFF_ROLES, type StaffRole } from './guild-account-desk.view.js';
import { roleBoxes } from './role-boxes.js';

/** Changes what an account may act as, or closes it, once the dialog about that has been answered. */
export class AccountChange {
  readonly #dialog: DialogController;
  #account: AccountLine | undefined;
  #roles: readonly StaffRole[] = [];
  #wrong: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly wish: WishController,
  ) {
    this.#dialog = new DialogController(host);
  }

  /** Asks which roles an account is to have, or whether it is to be closed. */
  ask(about: 'roles' | 'close', account: AccountLine): void {
    this.#account = account;
    this.#roles = STAFF_ROLES.filter((role) => account.roles.includes(role));
    this.#wrong = undefined;
    this.#dialog.open(about);
  }

  /** The dialog, while it is open. */
  render(words: AccountDeskWords): unknown {
    if (!this.#account) return '';
    return this.#dialog.about === 'close' ? this.#askClose(this.#account, words) : this.#askRoles(this.#account, words);
  }

  #askClose({ id, name }: AccountLine, words: AccountDeskWords): unknown {
    const close = async (): Promise<void> => {
      this.#dialog.close();
      const told = { say: words.accountClosed(name), about: id };
      const done = await this.wish.command('accounts/de-register', { accountId: id }, told);
      // Its button is gone then.
      if (done) await focusOn(this.host, `[data-row="${CSS.escape(id)}"] th`);
    };
    const button = busyButton(words.close, false, () => void close(), { kind: 'danger' });
    return this.#dialog.render(words.closeSure(name), html`<p>${words.closeWhy}</p>`, button, words.keep);
  }

  #askRoles({ id, name }: AccountLine, words: AccountDeskWords): unknown {
    const change = (roles: readonly StaffRole[]): void => {
      this.#roles = roles;
      this.#wrong = undefined;
      this.host.requestUpdate();
    };
    const save = async (): Promise<void> => {
      if (this.#roles.length === 0) {
        this.#wrong = words.giveRoles;
        await focusOn(this.host, '#new-roles input');
        return;
      }
      this.#dialog.close();
      const told = { say: words.rolesSaved(name), about: id };
      await this.wish.command('accounts/set-roles', { accountId: id, roles: [...this.#roles] }, told);
    };
    const ticks = { id: 'new-roles', legend: words.roles, ticked: this.#roles, error: this.#wrong, change };
    return this.#dialog.render(
      words.rolesOf(name),
      html`<p>${words.rolesWhy}</p>
        ${roleBoxes(ticks, words)}`,
      busyButton(words.save, false, () => void save()),
      words.keep,
    );
  }
}
