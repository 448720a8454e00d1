import { html, nothing, type TemplateResult } from 'lit';
import { busyButton } from '../../shared/busy-button.js';
import { dayOf } from '../../shared/format-time.js';
import { formatDate } from '../../shared/format.js';
import { linkTo } from '../../shared/link-to.js';
import type { May } from '../../shared/may.js';
import { stageTag } from '../stage-tag.js';
import type { CpdHistoryWords } from './guild-cpd-history.texts.js';
import type { CpdHistoryView } from './guild-cpd-history.view.js';

/** What a row of the history can do, beside being read. */
export interface RowDoings {
  readonly submissionHref: string | undefined;
  /** Whether the claim of an id is on show, so that it can be gone to. */
  readonly isShown: (id: string) => boolean;
  readonly goTo: (id: string) => void;
  readonly isBusy: (name: 'cpd/evidence' | 'cpd/withdraw-activity', id: string) => boolean;
  /** What became of a wish about a claim. */
  readonly outcomeOf: (id: string) => unknown;
  readonly open: (id: string) => void;
  readonly withdraw: (id: string) => void;
}

/** One claim. */
export function historyRow(
  row: CpdHistoryView['rows'][number],
  words: CpdHistoryWords,
  doings: RowDoings,
): TemplateResult {
  const { id, title, stage, why, may } = row;
  const { isBusy, open, withdraw } = doings;
  const again = linkTo(doings.submissionHref, id);
  return html`<li data-row id=${id} tabindex="-1">
    <div class="between">
      <span class="title">${title}</span>
      ${stageTag(stage, words)}
    </div>
    <p>${row.subcategoryLabel} · <span class="num">${words.points(row.points)}</span></p>
    <p class="quiet">
      ${words.doneAndSubmitted(formatDate(row.doneOn, words.months), formatDate(dayOf(row.submittedAt), words.months))}
    </p>
    ${
      why === undefined
        ? nothing
        : html`<div class="note" part="reason" data-tone="bad">
            <strong>${words.why}</strong>
            <p class="said">${why}</p>
          </div>`
    }
    ${linked(row.resubmissionOf, words.isAgain, words.seeBefore(title), words, doings)}
    ${linked(row.resubmittedAs, words.wasAgain, words.seeAfter(title), words, doings)}
    <div class="actions">
      ${
        row.hasEvidence
          ? busyButton(words.openEvidence, isBusy('cpd/evidence', id), () => open(id), {
              kind: 'link',
              name: words.evidenceOf(title),
            })
          : nothing
      }
      ${
        stage === 'not-approved' && !row.resubmittedAs
          ? ifMay(may.resubmit, () =>
              again === undefined
                ? nothing
                : html`<a href=${again} aria-label=${words.submitAgainName(title)}>${words.submitAgain}</a>`,
            )
          : nothing
      }
      ${ifMay(may.withdraw, () =>
        busyButton(words.withdraw, isBusy('cpd/withdraw-activity', id), () => withdraw(id), {
          kind: 'link',
          name: words.withdrawName(title),
        }),
      )}
    </div>
    ${doings.outcomeOf(id)}
  </li>`;
}

/** The button for what may be done, or why it may not; here without what is only for those who do something. */
function ifMay(may: May, button: () => unknown): unknown {
  if (may.ok) return button();
  return may.whyNot ? html`<p class="why" part="why">${may.whyNot} ${may.unblock}</p>` : nothing;
}

/** What ties a claim to the one before or after it. */
function linked(
  id: string | undefined,
  says: string,
  name: string,
  words: CpdHistoryWords,
  { isShown, goTo }: RowDoings,
): unknown {
  if (id === undefined) return nothing;
  return html`<p part="linked">
    ${says} ${isShown(id) ? busyButton(words.seeOther, false, () => goTo(id), { kind: 'link', name }) : nothing}
  </p>`;
}
