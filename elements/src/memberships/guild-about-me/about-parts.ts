import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import type { DialogController } from '../../shared/dialog-controller.js';
import { formatDate } from '../../shared/format.js';
import { ifMay } from '../../shared/may.js';
import { membershipTag } from '../membership-tag.js';
import { USES } from './about-values.js';
import type { AboutMeWords } from './guild-about-me.texts.js';
import type { AboutMeView, AddressUse, ShownAddress } from './guild-about-me.view.js';

/** What can be done with an address. */
export interface AddressActions {
  readonly edit: () => void;
  readonly remove: () => void;
  readonly use: (use: AddressUse) => void;
  readonly isBusy: (use: AddressUse) => boolean;
}

/** An address as it is written, a line a line. */
export function addressText({ lines, postcode, country }: ShownAddress): string {
  return [...lines, ...(postcode === undefined ? [] : [postcode]), ...(country === 'GB' ? [] : [country])].join('\n');
}

/** The personal details as they are. */
export function details(view: AboutMeView, words: AboutMeWords): TemplateResult {
  const { firstName, lastName, informalName, email, signInEmail, phones, purchaseOrder, membership } = view;
  const day = (on: string): string => formatDate(on, words.months);
  return html`<dl class="facts">
    <dt>${words.name}</dt>
    <dd>${firstName} ${lastName} ${informalName && html`<p class="quiet">${words.informally(informalName)}</p>`}</dd>
    <dt>${words.email}</dt>
    <dd>
      ${email}
      <p class="quiet">
        ${view.emailSays} ${signInEmail !== undefined && signInEmail !== email ? words.signsIn(signInEmail) : nothing}
      </p>
    </dd>
    <dt>${words.phones}</dt>
    <dd class="num">${phones.length === 0 ? words.none : phones.map((phone) => html`<div>${phone}</div>`)}</dd>
    <dt>${words.purchaseOrder}</dt>
    <dd>
      ${purchaseOrder ?? words.none}
      <p class="quiet">
        ${view.purchaseOrderSays}
        ${view.needsPurchaseOrder === undefined ? nothing : words.purchaseOrderNeeds(view.needsPurchaseOrder)}
      </p>
    </dd>
    ${
      view.organisation === undefined
        ? nothing
        : html`<dt>${words.organisation}</dt>
            <dd>${view.organisation}</dd>`
    }
    ${
      membership
        ? html`<dt>${words.membership}</dt>
            <dd>
              ${membership.category} ${membershipTag(membership.stage, words)}
              <p class="quiet">${words.since(day(membership.joinedOn), day(membership.renewsOn))}</p>
            </dd>`
        : nothing
    }
  </dl>`;
}

/** Opens the form of the personal details; nothing while it is open. */
export function changeButton(isOpen: boolean, words: AboutMeWords, open: () => void): unknown {
  return isOpen ? nothing : busyButton(words.change, false, open, { kind: 'plain', name: words.changeDetails });
}

/** One address: what it appears on, and what can be done with it. */
export function addressCard(address: ShownAddress, words: AboutMeWords, does: AddressActions): TemplateResult {
  const { id, uses, says, may } = address;
  const text = addressText(address);
  const called = text.replaceAll('\n', ', ');
  return html`<li class="card" part="address" id="address-${id}" tabindex="-1">
    <address>${text}</address>
    <ul class="uses stack" role="list">
      ${uses.map((use, at) => html`<li><span class="tag" data-tone="good" aria-hidden=${says[at] ? 'true' : nothing}>${words.use(use)}</span> <span class="quiet">${says[at]}</span></li>`)}
    </ul>
    <div class="stack">
      <div class="actions" id="edit-${id}">
        ${busyButton(words.edit, false, does.edit, { kind: 'plain', name: words.editAddress(called) })}
        ${USES.filter((use) => !uses.includes(use)).map((use) =>
          busyButton(words.useFor(use), does.isBusy(use), () => does.use(use), {
            kind: 'plain',
            name: words.useAddress(use, called),
          }),
        )}
        ${may.remove.ok ? busyButton(words.remove, false, does.remove, { kind: 'plain', name: words.removeAddress(called) }) : nothing}
      </div>
      ${may.remove.ok ? nothing : ifMay(may.remove, () => nothing)}
    </div>
  </li>`;
}

/** Asks once more before an address is removed. */
export function askRemoval(
  dialog: DialogController,
  address: ShownAddress,
  words: AboutMeWords,
  remove: () => void,
): unknown {
  return dialog.render(
    words.sureRemove,
    html`<address>${addressText(address)}</address>`,
    busyButton(words.remove, false, remove, { kind: 'danger' }),
    words.keep,
  );
}
