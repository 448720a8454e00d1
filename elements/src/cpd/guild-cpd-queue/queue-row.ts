import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { dayOf } from '../../shared/format-time.js';
import { formatDate } from '../../shared/format.js';
import { ifMay } from '../../shared/may.js';
import { outcome } from '../../shared/outcome.js';
import type { WishController } from '../../shared/wish-controller.js';
import { stageTag } from '../stage-tag.js';
import type { CpdQueueWords } from './guild-cpd-queue.texts.js';
import type { CpdQueueView } from './guild-cpd-queue.view.js';

/** One claim to review, or reviewed. */
export type QueueRow = CpdQueueView['rows'][number];

/** What can be done with a row, and how far that has come. */
export interface RowReview {
  readonly wish: WishController;
  readonly isTicked: boolean;
  /** The points to grant, as typed. */
  readonly points: string;
  readonly wrong: string | undefined;
  readonly tick: () => void;
  readonly setPoints: (points: string) => void;
  readonly open: () => void;
  readonly approve: () => void;
  readonly reject: () => void;
  readonly reopen: () => void;
}

/** A claim with what it would come to, its evidence, and what can be done. */
export function queueRow(row: QueueRow, words: CpdQueueWords, review: RowReview): TemplateResult {
  const { id, title, name, may, stage } = row;
  const { wish } = review;
  const day = (text: string): string => formatDate(text, words.months);
  return html`<li data-row id=${id} tabindex="-1" ?data-ticked=${review.isTicked}>
    ${
      may.approve.ok
        ? html`<label class="tick">
            <span class="hidden">${words.tick(title, name)}</span>
            <input type="checkbox" .checked=${review.isTicked} @change=${review.tick} />
          </label>`
        : nothing
    }
    <div class="claim ${may.approve.ok ? '' : 'alone'}">
      <div class="between">
        <span><span class="title">${title}</span> ${words.by(name)}</span>
        <span class="tags">
          ${row.resubmissionOf === undefined ? nothing : html`<span class="tag">${words.isAgain}</span>`}
          ${stage === 'submitted' ? nothing : stageTag(stage, words)}
        </span>
      </div>
      <p>${row.subcategoryLabel} · <span class="num">${words.points(row.points)}</span></p>
      <p class="quiet">${words.doneOn(day(row.doneOn))}, ${words.submittedOn(day(dayOf(row.submittedAt)))}</p>
      ${
        row.says === undefined
          ? nothing
          : html`<p part="count" class=${row.counts !== undefined && row.counts < row.points ? 'note' : ''}>
              ${row.says}
            </p>`
      }
      ${row.decidedAt === undefined || stage === 'withdrawn' ? nothing : html`<p class="quiet">${words.decided(words.stages[stage], day(dayOf(row.decidedAt)), row.decidedByName)}</p>`}
      ${row.why === undefined ? nothing : html`<div class="note" part="reason" data-tone="bad"><p class="said">${row.why}</p></div>`}
      ${
        row.hasEvidence
          ? html`<div>
              ${busyButton(words.openEvidence, wish.isBusy('cpd/evidence', id), review.open, { kind: 'link', name: words.evidenceOf(title) })}
            </div>`
          : html`<p class="quiet">${words.noEvidence}</p>`
      }
      ${may.approve.ok ? reviewing(row, words, review) : nothing}
      ${ifMay(may.reopen, () =>
        busyButton(words.reopen, wish.isBusy('cpd/reopen-activity', id), review.reopen, {
          kind: 'plain',
          name: words.reopenName(title, name),
        }),
      )}
      ${wish.of.about === id ? outcome(wish, words, id) : nothing}
    </div>
  </li>`;
}

function reviewing(row: QueueRow, words: CpdQueueWords, review: RowReview): TemplateResult {
  const { id, title, name, may } = row;
  const { wish, wrong } = review;
  const field = `points-${id}`;
  return html`<div class="actions review">
    <div class="field" part="field" ?data-wrong=${wrong !== undefined}>
      <label for=${field}>${words.grant}<span class="hidden">(${title})</span></label>
      ${wrong === undefined ? nothing : html`<p class="error" id="${field}-error">${wrong}</p>`}
      <input
        id=${field}
        class="num"
        type="number"
        min="0"
        max="100"
        inputmode="numeric"
        aria-invalid=${wrong === undefined ? nothing : 'true'}
        aria-describedby=${wrong === undefined ? nothing : `${field}-error`}
        .value=${review.points}
        @input=${(event: Event) => review.setPoints((event.target as HTMLInputElement).value)}
      />
    </div>
    ${busyButton(words.approve, wish.isBusy('cpd/approve-activity', id), review.approve, { name: words.approveName(title, name) })}
    ${ifMay(may.reject, () =>
      busyButton(words.reject, wish.isBusy('cpd/reject-activity', id), review.reject, {
        kind: 'plain',
        name: words.rejectName(title, name),
      }),
    )}
  </div>`;
}
