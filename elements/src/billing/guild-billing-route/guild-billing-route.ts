import { html, nothing } from 'lit';
import { DecidingElement } from '../../shared/deciding-element.js';
import { tokens } from '../../shared/tokens.styles.js';
import { styles } from './guild-billing-route.styles.js';
import { type BillingRouteWords, en } from './guild-billing-route.texts.js';
import type { BillingRoute, BillingRouteView } from './guild-billing-route.view.js';

/**
 * Who gets a member's invoices, and why: the billing code, where the membership
 * invoice goes, and where event invoices go.
 *
 * Hand it a `view`, or `given` and a `rulebook`. While the code is unknown it
 * says so and what settles it; it never guesses one.
 *
 * ```html
 * <guild-billing-route rulebook="billing/ima" given='{ "employerHasCentralInvoicing": true }'></guild-billing-route>
 * ```
 *
 * @slot - What is seen until there is something to show.
 * @event {DecidedEvent} guild-decided - Another decision is on show.
 * @event {ProblemEvent} guild-problem - What was handed in cannot be shown.
 * @csspart root - The frame.
 * @csspart heading - A heading.
 * @csspart code - The billing code and what it means.
 * @csspart route - Where one kind of invoice goes.
 * @csspart why - The reasons.
 * @csspart used - Which rules were used.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - The ground of the code.
 * @cssprop --guild-on-accent - Letters on it.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-space - The distance everything is a part of.
 */
export class GuildBillingRoute extends DecidingElement<BillingRouteView, BillingRouteWords> {
  /** @internal */
  static override styles = [tokens, styles];

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-billing-route.cy.js')).cy },
      async () => (await import('./decide-billing.js')).decideBilling,
    );
  }

  protected override renderView({ code, routes, reasons }: BillingRouteView, words: BillingRouteWords): unknown {
    const why = reasons.map(({ text, next }) => html`<p>${text} ${next}</p>`);
    return html`
      ${this.heading(words.title)}
      <div role="status">
        ${
          code
            ? html`<p class="code" part="code">
                <span class="badge"><span class="sr">${words.code} </span>${code}</span> <span>${words[code]}</span>
              </p>`
            : html`<div class="note" part="code"><strong>${words.unknown}</strong>${why}</div>`
        }
      </div>
      ${
        routes.length
          ? html`<ul class="routes" role="list">
              ${routes.map((route) => renderRoute(route, words))}
            </ul>`
          : nothing
      }
      ${code && why.length ? html`<div class="why" part="why">${this.heading(words.why, 1)}${why}</div>` : nothing}
      ${this.footer(words)}
    `;
  }
}

function renderRoute({ invoice, to, inPortal }: BillingRoute, words: BillingRouteWords): unknown {
  const how = inPortal === undefined ? words.byEmail : inPortal ? words.inPortal : words.notInPortal;
  return html`<li class="route" part="route">
    <p class="quiet">${words[invoice]}</p>
    <p class="to"><span class="sr">${words.to} </span>${words[to]}</p>
    <p class="quiet">${how}</p>
  </li>`;
}
