import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { DecidingElement } from '../../shared/deciding-element.js';
import { tokens } from '../../shared/tokens.styles.js';
import type { TextsOf } from '../../shared/with-texts.js';
import { styles } from './guild-billing-route.styles.js';
import { type BillingRouteWords, en } from './guild-billing-route.texts.js';
import type { BillingRoute, BillingRouteView } from './guild-billing-route.view.js';
import type { WhatIf } from './what-if.js';
import type { WhatIfWords } from './what-if.texts.js';

/**
 * Who gets a member's invoices, and why: the billing code, where the membership
 * invoice goes, and where event invoices go.
 *
 * Hand it a `view`, or `given` and a `rulebook`, or put it into a
 * `<guild-portal>`: there it also says what another employer would change from
 * a day on. While the code is unknown it says so and what settles it; it never
 * guesses one.
 *
 * ```html
 * <guild-billing-route rulebook="billing/ima" given='{ "employerHasCentralInvoicing": true }'></guild-billing-route>
 * ```
 *
 * ```html
 * <guild-portal src="/guildhall"><guild-billing-route person-id="p1"></guild-billing-route></guild-portal>
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
 * @csspart what-if - What another employer would change.
 * @csspart field - A field of its form.
 * @csspart summary - What is wrong with its form.
 * @csspart button - A button.
 * @csspart changes - What changes, in sentences.
 * @csspart compared - The same beside how it is now.
 * @csspart used - Which rules were used.
 * @csspart draft - That the Welsh is a draft.
 * @csspart problem - What is wrong with what was handed in.
 * @cssprop --guild-accent - The ground of the code.
 * @cssprop --guild-on-accent - Letters on it.
 * @cssprop --guild-line - Thin lines.
 * @cssprop --guild-space - The distance everything is a part of.
 */
export class GuildBillingRoute extends DecidingElement<
  BillingRouteView,
  BillingRouteWords,
  TextsOf<'whatIf', WhatIfWords>
> {
  /** @internal */
  static override properties: PropertyDeclarations = { personId: { attribute: 'person-id' } };

  /** @internal */
  static override styles = [tokens, styles];

  /** Whose invoices, for staff, where a portal is asked; left out, those of whoever is signed in. */
  declare personId: string | undefined;

  #whatIf: WhatIf | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super(
      { en, cy: async () => (await import('./guild-billing-route.cy.js')).cy, parts: ['whatIf'] },
      async () => (await import('./decide-billing.js')).decideBilling,
    );
  }

  protected override asks() {
    return { name: 'billing/route' as const, input: { personId: this.personId } };
  }

  protected override renderView(view: BillingRouteView, words: BillingRouteWords): unknown {
    const { code, routes, reasons, on } = view;
    const asked = on && this.input('view') === undefined;
    if (asked) this.#loading ??= this.#load();
    const why = reasons.map(({ text, next }) => html`<p>${text} ${next}</p>`);
    return html`
      ${this.heading(words.title)}
      <div role="status">
        ${code ? renderCode(code, words) : html`<div class="note" part="code"><strong>${words.unknown}</strong>${why}</div>`}
      </div>
      ${
        routes.length
          ? html`<ul class="routes" role="list">
              ${routes.map((route) => renderRoute(route, words))}
            </ul>`
          : nothing
      }
      ${code && why.length ? html`<div class="why" part="why">${this.heading(words.why, 1)}${why}</div>` : nothing}
      ${this.footer(words)} ${asked && this.#whatIf?.render(view as Told)}
    `;
  }

  async #load(): Promise<void> {
    const { WhatIf } = await import('./what-if.js');
    this.#whatIf = new WhatIf(this, (its) => this.language.of('whatIf', its));
    this.requestUpdate();
  }
}

type Told = ViewAnswer<'billing/route'>;

function renderCode(code: 'BM' | 'BC', words: BillingRouteWords): unknown {
  return html`<p class="code" part="code">
    <span class="badge"><span class="sr">${words.code} </span>${code}</span> ${words[code]}
  </p>`;
}

function renderRoute({ invoice, to, inPortal, recipient }: BillingRoute, words: BillingRouteWords): unknown {
  const how = inPortal === undefined ? words.byEmail : inPortal ? words.inPortal : words.notInPortal;
  return html`<li class="route" part="route">
    <p class="quiet">${words[invoice]}</p>
    <p class="to"><span class="sr">${words.to} </span>${words[to]}</p>
    ${recipient && html`<p>${recipient}</p>`}
    <p class="quiet">${how}</p>
  </li>`;
}
