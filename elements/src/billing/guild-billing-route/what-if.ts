import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { busyButton } from '../../shared/busy-button.js';
import { buttons } from '../../shared/buttons.styles.js';
import { fields } from '../../shared/fields.styles.js';
import { FormController } from '../../shared/form-controller.js';
import type { Language } from '../../shared/language.js';
import { lists } from '../../shared/lists.styles.js';
import { tables } from '../../shared/tables.styles.js';
import { layout } from '../../shared/layout.styles.js';
import { WishController } from '../../shared/wish-controller.js';
import { routingCompared } from './routing-compared.js';
import { styles } from './what-if.styles.js';
import { en, type WhatIfWords } from './what-if.texts.js';

type Employer = 'same' | 'none' | 'other';
type Values = {
  readonly employer: string;
  readonly search: string;
  readonly organisationId: string;
  readonly on: string;
};

/** Whose element it is: for staff it names a person. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly personId: string | undefined;
    readonly spoken: Language;
    readonly headingLevel: number | undefined;
  };

/** How long somebody may type before organisations are looked for, in milliseconds. */
const PAUSE = 250;

/** Asks what another employer would change from a day on, and shows it. It comes only where a portal answers. */
export class WhatIf {
  readonly #form: FormController<Values>;
  readonly #wish: WishController;
  readonly #route: AskedView<'billing/route'>;
  readonly #organisations: AskedView<'memberships/organisations'>;
  #welsh: WhatIfWords | undefined;
  #language: Language = 'en-GB';
  #asked: { on: string; ifEmployer?: string | null } | undefined;
  #search = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    /** Puts a page's own texts in the place of its words. */
    private readonly say: (its: WhatIfWords) => WhatIfWords,
  ) {
    this.#wish = new WishController(host);
    this.#route = new AskedView(host);
    this.#organisations = new AskedView(host);
    this.#form = new FormController<Values>(host, {
      empty: () => ({ employer: 'none', search: '', organisationId: '', on: '' }),
      check: ({ employer, organisationId, on }) => ({
        organisationId: employer === 'other' && !organisationId ? this.#words.giveOrganisation : undefined,
        on: on ? undefined : this.#words.giveDay,
      }),
    });
    const root = host.shadowRoot;
    if (root) {
      const sheets = [layout, buttons, fields, lists, tables, styles].map(({ styleSheet }) => styleSheet);
      root.adoptedStyleSheets.push(...sheets.filter((sheet) => sheet !== undefined));
    }
  }

  get #words(): WhatIfWords {
    return this.say((this.#language === 'cy' && this.#welsh) || en);
  }

  /** The form, and below it what would change. Staff, who name a person, choose among organisations. */
  render(now: ViewAnswer<'billing/route'>): TemplateResult {
    const { personId, spoken: language } = this.host;
    this.#language = language;
    if (language === 'cy' && !this.#welsh) void this.#loadWelsh();
    this.#form.begin({ on: now.on });
    const asked = this.#asked && { ...this.#asked, ...(personId && { personId }) };
    this.#route.want(asked && { name: 'billing/route', input: asked }, language);
    const words = this.#words;
    const busy = this.#route.busy;
    const { answer, reply } = this.#route;
    return html`<section class="what-if" part="what-if" aria-label=${words.title}>
      <div class="h3" part="heading" role="heading" aria-level=${(this.host.headingLevel ?? 2) + 1}>${words.title}</div>
      <form novalidate @submit=${this.#ask}>
        ${this.#form.summary(words)} ${this.#fields(now.employer, personId !== undefined, language)}
        ${busyButton(words.show, busy, undefined, { type: 'submit', kind: 'plain' })}
      </form>
      <div class="told" role="status" aria-busy=${busy ? 'true' : nothing}>
        ${answer ? routingCompared(answer, words) : reply?.kind === 'failed' ? words.failed : nothing}
        ${reply?.kind === 'refused' ? html`<p>${reply.refusal.says} ${reply.refusal.unblock}</p>` : nothing}
      </div>
    </section>`;
  }

  #fields(employer: string | undefined, isStaff: boolean, language: Language): TemplateResult {
    const words = this.#words;
    const options: { id: Employer; label: string }[] = [
      { id: 'none', label: words.none },
      { id: 'same', label: words.same(employer) },
      ...(isStaff ? [{ id: 'other' as const, label: words.other }] : []),
    ];
    return html`${this.#form.field('employer', { label: words.employer, kind: 'radio', options })}
    ${this.#form.values.employer === 'other' ? this.#organisation(language) : nothing}
    ${this.#form.field('on', { label: words.on, kind: 'date', wide: 'short' })}`;
  }

  #organisation(language: Language): TemplateResult {
    const words = this.#words;
    const { search } = this.#form.values;
    if (search !== this.#search) {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => {
        this.#search = search;
        this.host.requestUpdate();
      }, PAUSE);
    }
    const input = { search: this.#search, limit: 50 };
    this.#organisations.want({ name: 'memberships/organisations', input }, language);
    const found = this.#organisations.answer?.rows ?? [];
    return html`<div class="pair">
      ${this.#form.field('search', { label: words.search, kind: 'search', autocomplete: 'off' })}
      ${this.#form.field('organisationId', {
        label: words.organisation,
        kind: 'select',
        choose: words.choose,
        options: found.map(({ id, name }) => ({ id, label: name })),
      })}
    </div>`;
  }

  readonly #ask = (event: Event): void =>
    void this.#form.send(event, this.#wish, ({ employer, organisationId, on }) => {
      const ifEmployer = { none: null, other: organisationId, same: undefined }[employer as Employer];
      this.#asked = { on, ...(ifEmployer !== undefined && { ifEmployer }) };
      this.host.requestUpdate();
      // Nothing is sent that would empty the form: it stays to be asked again with another day.
      return Promise.resolve(undefined);
    });

  async #loadWelsh(): Promise<void> {
    this.#welsh ??= (await import('./what-if.cy.js')).cy;
    this.host.requestUpdate();
  }
}
