import { html, nothing } from 'lit';
import { formatDate } from '../../shared/format.js';
import type { Language } from '../../shared/language.js';
import { layout } from '../../shared/layout.styles.js';
import { linkTo } from '../../shared/link-to.js';
import { lists } from '../../shared/lists.styles.js';
import { tables } from '../../shared/tables.styles.js';
import { stageTag } from '../stage-tag.js';
import { bar } from './bar.js';
import type { CpdSummaryWords } from './guild-cpd-summary.texts.js';
import type { CpdSummaryView } from './guild-cpd-summary.view.js';
import { outlookStyles } from './outlook.styles.js';
import { en, type OutlookWords } from './outlook.texts.js';

/** What comes after the total: what may come of it, its categories, and how it came to what it is. */
export interface Outlook {
  readonly language: Language;
  readonly render: (
    view: CpdSummaryView,
    words: CpdSummaryWords,
    /** Puts a page's own texts in the place of the outlook's. */
    say: (its: OutlookWords) => OutlookWords,
    eventHref: string | undefined,
    heading: (text: string) => unknown,
  ) => unknown;
}

const dressed = new WeakSet<ShadowRoot>();

/** Opens the outlook in a language, and gives its looks to the element it is drawn in. */
export async function openOutlook(language: Language, root: ShadowRoot): Promise<Outlook> {
  const its = language === 'cy' ? (await import('./outlook.cy.js')).cy : en;
  const sheets = [layout, lists, tables, outlookStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  if (!dressed.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  dressed.add(root);
  return {
    language,
    render: (view, own, say, eventHref, heading) => {
      const words = say(its);
      return html`${totals(view, words)} ${ways(view, words)} ${book(view, words, own.months, eventHref)}
      ${categories(view, own, heading)} ${account(view, words, own.months, eventHref, heading)}`;
    },
  };
}

function categories(
  { categories: { have, need }, rows }: CpdSummaryView,
  words: CpdSummaryWords,
  heading: (text: string) => unknown,
): unknown {
  const widest = Math.max(...rows.map((row) => row.points), 1);
  return html`<div class="score">
    <div class="top">
      ${heading(words.byCategory)}
      ${need === undefined ? nothing : html`<p class="quiet">${words.covered(have ?? 0, need)}</p>`}
    </div>
    <ul class="cats" role="list">
      ${rows.map(
        (row) =>
          html`<li class="row" part="row">
            <span>${row.label}</span>
            <strong class="num">${row.points}</strong>
            ${bar(row.points / widest, 8)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function totals({ answer, points, ifApproved, ifAttended }: CpdSummaryView, words: OutlookWords): unknown {
  if (!ifApproved && !ifAttended) return nothing;
  const total = (label: string, sum: number | undefined, met: CpdSummaryView['answer'] | undefined): unknown =>
    html`<div part="total-ahead">
      <dt>${label}</dt>
      <dd class="num">
        ${sum ?? '?'} ${met === 'yes' ? html`<span class="tag" data-tone="good">${words.met}</span>` : nothing}
      </dd>
    </div>`;
  return html`<dl class="totals" aria-label=${words.totals}>
    ${total(words.approved, points.have, answer)}
    ${ifApproved ? total(words.ifApproved, ifApproved.points, ifApproved.answer) : nothing}
    ${ifAttended ? total(words.ifAttended, ifAttended.points, ifAttended.answer) : nothing}
  </dl>`;
}

function ways({ ways: listed }: CpdSummaryView, words: OutlookWords): unknown {
  if (listed.length === 0) return nothing;
  return html`<div class="stack" part="ways">
    <p><strong>${words.ways}</strong></p>
    <ul class="ways">
      ${listed.map((way) => html`<li>${way}</li>`)}
    </ul>
  </div>`;
}

function book(
  { bookable = [] }: CpdSummaryView,
  words: OutlookWords,
  months: readonly string[],
  eventHref: string | undefined,
): unknown {
  if (bookable.length === 0) return nothing;
  return html`<div class="stack book" part="bookable">
    <p><strong>${words.book(bookable.length)}</strong></p>
    <ul role="list" class="rows">
      ${bookable.map(({ eventId, title, startsOn, points, subcategoryLabel }) => {
        const href = linkTo(eventHref, eventId);
        return html`<li>
          ${href === undefined ? html`<span class="name">${title}</span>` : html`<a href=${href}>${title}</a>`}
          <span class="quiet">${formatDate(startsOn, months)} · ${subcategoryLabel} · ${words.points(points)}</span>
        </li>`;
      })}
    </ul>
    <p class="quiet">${words.bookWhy}</p>
  </div>`;
}

function account(
  { account: rows }: CpdSummaryView,
  words: OutlookWords,
  months: readonly string[],
  eventHref: string | undefined,
  heading: (text: string) => unknown,
): unknown {
  if (!rows) return nothing;
  if (rows.length === 0) return html`<div class="empty" part="account"><p>${words.nothing}</p></div>`;
  return html`<div class="stack" part="account">
    ${heading(words.account)}
    <table role="table" class="folds" aria-label=${words.account}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.activity}</th>
          <th scope="col" role="columnheader">${words.doneOn}</th>
          <th scope="col" role="columnheader">${words.counted}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(({ eventId, title, doneOn, subcategoryLabel, stage, of: points, says }) => {
          const href = eventId === undefined ? undefined : linkTo(eventHref, eventId);
          return html`<tr role="row">
            <th scope="row" role="rowheader">
              <span>
                ${href === undefined ? title : html`<a href=${href}>${title}</a>`}
                ${stage === undefined ? html`<span class="tag">${words.attended}</span>` : stage === 'approved' ? nothing : stageTag(stage, words)}
                <span class="quiet">${subcategoryLabel}</span>
              </span>
            </th>
            <td role="cell" class="num" data-label=${words.doneOn}>${formatDate(doneOn, months)}</td>
            <td role="cell" class="num" data-label=${words.counted}>
              <span>${says ?? (stage === 'submitted' ? words.notYet(words.points(points)) : words.none)}</span>
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
