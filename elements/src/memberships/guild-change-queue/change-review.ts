import type { ViewReply } from '@guildhall/portal';
import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import type { FormController } from '../../shared/form-controller.js';
import { ifMay, whyNot } from '../../shared/may.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { findOrganisation } from './find-organisation.js';
import type { ChangeQueueWords } from './guild-change-queue.texts.js';
import type { ChangePreviewView, QueuedChange } from './guild-change-queue.view.js';
import { previewTable } from './preview-table.js';
import type { ReviewValues } from './review-values.js';

/** What a request that is open is drawn from. */
export interface Review {
  readonly row: QueuedChange;
  /** Where the member's record is. */
  readonly href: string | undefined;
  readonly preview: ChangePreviewView | undefined;
  /** What the portal told of the preview. */
  readonly reply: ViewReply<ChangePreviewView> | undefined;
  readonly found: ViewAnswer<'memberships/organisations'>['rows'] | undefined;
  /** Draws where an organisation is found; there once it is loaded. */
  readonly find: typeof findOrganisation | undefined;
  readonly form: FormController<ReviewValues>;
  readonly wish: WishController;
  readonly words: ChangeQueueWords;
}

/** What can be done with it. */
export interface ReviewDeeds {
  readonly approve: () => void;
  /** Asks why, before it is refused. */
  readonly beginRefusal: () => void;
  readonly refuse: (event: Event) => void;
  /** Back from the question why. */
  readonly back: () => void;
  /** Adds an organisation to the list. */
  readonly add: (event: Event) => void;
}

/** A request that is open: what the member says, what approving would change, and the answer. */
export function changeReview(review: Review, deeds: ReviewDeeds): TemplateResult {
  const { row, href, preview, reply, found, find, form, wish, words } = review;
  return html`<div class="review" part="review">
    ${
      row.note
        ? html`<div>
            <p class="quiet">${words.note}</p>
            <p>“${row.note}”</p>
          </div>`
        : nothing
    }
    ${
      row.proposed === undefined
        ? nothing
        : html`<p class="note">${words.named(row.proposed)}</p>
            ${find?.(form, found, words, {
              add: deeds.add,
              isBusy: wish.isBusy('memberships/add-organisation'),
            })}`
    }
    ${
      preview
        ? previewTable(preview, words)
        : reply?.kind === 'refused'
          ? whyNot({ ok: false, whyNot: reply.refusal.says, unblock: reply.refusal.unblock })
          : html`<p role="status">${reply ? words.cannotShow : words.previewing}</p>`
    }
    ${href === undefined ? nothing : html`<p><a href=${href} aria-label=${words.memberOf(row.name)}>${words.member}</a></p>`}
    ${preview ? (form.values.does === 'refuse' ? refusal(review, deeds) : answers(review, preview, deeds)) : nothing}
  </div>`;
}

function answers(
  { row: { name, fieldLabel }, form, wish, words }: Review,
  { may }: ChangePreviewView,
  deeds: ReviewDeeds,
): TemplateResult {
  const isBusy = wish.isBusy('memberships/approve-change');
  return html`${form.summary(words)}
    <div class="actions">
      ${ifMay(may.approve, () => busyButton(words.approve, isBusy, deeds.approve, { name: words.approveOf(name, fieldLabel) }))}
      ${ifMay(may.refuse, () => busyButton(words.refuse, false, deeds.beginRefusal, { kind: 'plain', name: words.refuseOf(name, fieldLabel) }))}
    </div>`;
}

function refusal({ form, wish, words }: Review, deeds: ReviewDeeds): TemplateResult {
  return html`<form class="panel" novalidate @submit=${deeds.refuse}>
    ${form.summary(words)} ${form.field('why', { label: words.refusal, kind: 'textarea', wide: 'full' })}
    <div class="actions">
      ${busyButton(words.sendRefusal, wish.isBusy('memberships/refuse-change'), undefined, { type: 'submit', kind: 'danger' })}
      ${busyButton(words.cancel, false, deeds.back, { kind: 'plain' })}
    </div>
  </form>`;
}
