import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { linkTo } from '../../shared/link-to.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { AccountDeskWords } from './guild-account-desk.texts.js';
import type { AccountLine } from './guild-account-desk.view.js';

/** What can be done from the table of accounts. */
export interface AccountDeeds {
  readonly auditHref: string | undefined;
  readonly wish: WishController;
  readonly changeRoles: (account: AccountLine) => void;
  readonly close: (account: AccountLine) => void;
}

/** The accounts found, with what can be done with each. */
export function accountRows(
  rows: readonly AccountLine[],
  deeds: AccountDeeds,
  words: AccountDeskWords,
): TemplateResult {
  return html`<table role="table" class="folds" part="accounts">
    <caption class="hidden">
      ${words.table}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.who}</th>
        <th scope="col" role="columnheader">${words.kind}</th>
        <th scope="col" role="columnheader" class="end">${words.actions}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((account) => accountRow(account, deeds, words))}
    </tbody>
  </table>`;
}

function accountRow(account: AccountLine, deeds: AccountDeeds, words: AccountDeskWords): TemplateResult {
  const { id, name, email, kind, roles, stage, may } = account;
  const trail = linkTo(deeds.auditHref, id);
  return html`<tr role="row" data-row=${id}>
    <th scope="row" role="rowheader" tabindex="-1">
      ${name} ${stage === 'closed' ? html`<span class="tag">${words.closed}</span>` : nothing}
      <span class="quiet address">${email}</span>
    </th>
    <td role="cell" data-label=${words.kind}>
      <span class="tags">
        ${words.kinds[kind]}
        ${kind === 'staff' ? roles.map((role) => html`<span class="tag">${words.role[role]}</span>`) : nothing}
      </span>
    </td>
    <td role="cell" class="acts">
      <div class="row">
        ${
          may.setRoles.ok
            ? busyButton(
                words.changeRoles,
                deeds.wish.isBusy('accounts/set-roles', id),
                () => deeds.changeRoles(account),
                { kind: 'link', name: words.changeRolesOf(name) },
              )
            : nothing
        }
        ${trail ? html`<a href=${trail} aria-label=${words.trailOf(name)}>${words.trail}</a>` : nothing}
        ${ifMay(may.close, () =>
          busyButton(words.close, deeds.wish.isBusy('accounts/de-register', id), () => deeds.close(account), {
            kind: 'link',
            name: words.closeOf(name),
          }),
        )}
      </div>
      ${may.setRoles.ok ? nothing : ifMay(may.setRoles, () => nothing)} ${outcome(deeds.wish, words, id)}
    </td>
  </tr>`;
}
