import type { LitElement } from 'lit';
import { AskedView } from '../../shared/asked-view.js';
import { FormController } from '../../shared/form-controller.js';
import type { Language } from '../../shared/language.js';
import type { WishController } from '../../shared/wish-controller.js';
import { focusOn } from '../../shared/focus-on.js';
import { changeReview } from './change-review.js';
import type { findOrganisation } from './find-organisation.js';
import type { ChangeQueueWords } from './guild-change-queue.texts.js';
import type { ChangePreviewView, QueuedChange } from './guild-change-queue.view.js';
import { checkReview, emptyReview, type ReviewValues } from './review-values.js';

/** What is on the page around the request that is open. */
export interface Around {
  readonly words: ChangeQueueWords;
  /** Where the member's record is. */
  readonly href: string | undefined;
  /** What a page knows that it would change; else the portal is asked. */
  readonly preview: ChangePreviewView | undefined;
  /** Goes on from the request once it is answered. */
  readonly next: () => Promise<void>;
}

/** The request that is open: what it would change, what is typed about it, and its answer. */
export class Reviewing {
  readonly #form: FormController<ReviewValues>;
  readonly #preview: AskedView<'memberships/change-preview'>;
  readonly #organisations: AskedView<'memberships/organisations'>;

  /** Settles once what a request needs that names an organisation is loaded. */
  settled: Promise<void> | undefined;
  #find: typeof findOrganisation | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly wish: WishController,
    words: () => ChangeQueueWords,
  ) {
    this.#form = new FormController(host, {
      empty: emptyReview,
      check: (values) => checkReview(values, words()),
    });
    this.#preview = new AskedView(host);
    this.#organisations = new AskedView(host);
  }

  /** Begins anew with a request; nothing that was typed about another is left. */
  begin(row: QueuedChange | undefined): void {
    this.#form.reset();
    if (row?.proposed !== undefined) this.#form.begin({ name: row.proposed });
  }

  /** Asks the portal for what is needed to answer a request, and for nothing while none is open. */
  ask(row: QueuedChange | undefined, isPreviewed: boolean, language: Language): void {
    if (row?.proposed !== undefined) this.settled ??= this.#load();
    const { organisationId, search } = this.#form.values;
    const input = row && { requestId: row.id, ...(organisationId && { organisationId }) };
    this.#preview.want(input && !isPreviewed ? { name: 'memberships/change-preview', input } : undefined, language);
    const sought = row?.proposed === undefined ? '' : search.trim();
    this.#organisations.want(
      sought ? { name: 'memberships/organisations', input: { search: sought, limit: 8 } } : undefined,
      language,
    );
  }

  /** Draws it. */
  render(row: QueuedChange, around: Around): unknown {
    const { words, href } = around;
    const { answer } = this.#preview;
    return changeReview(
      {
        row,
        href,
        words,
        // What another request would change is never shown with this one.
        preview: around.preview ?? (answer?.request.id === row.id ? answer : undefined),
        reply: this.#preview.reply,
        found: this.#organisations.answer?.rows,
        find: this.#find,
        form: this.#form,
        wish: this.wish,
      },
      {
        approve: () => void this.#approve(row, around),
        beginRefusal: () => {
          this.#form.set('does', 'refuse');
          void focusOn(this.host, '#why');
        },
        refuse: (event) => void this.#refuse(event, row, around),
        back: () => {
          this.begin(row);
          void focusOn(this.host, `#row-${CSS.escape(row.id)}`);
        },
        add: (event) => void this.#add(event, words),
      },
    );
  }

  async #load(): Promise<void> {
    ({ findOrganisation: this.#find } = await import('./find-organisation.js'));
    this.host.requestUpdate();
  }

  async #approve({ id, name }: QueuedChange, { words, next }: Around): Promise<void> {
    const { organisationId } = this.#form.values;
    const input = { requestId: id, ...(organisationId && { organisationId }) };
    const done = await this.wish.command('memberships/approve-change', input, { say: words.approved(name) });
    if (done) await next();
  }

  async #refuse(event: Event, { id, name }: QueuedChange, { words, next }: Around): Promise<void> {
    const done = await this.#form.send(event, this.wish, ({ why }) =>
      this.wish.command(
        'memberships/refuse-change',
        { requestId: id, why: why.trim() },
        { say: words.refusedSays(name) },
      ),
    );
    if (done) await next();
  }

  async #add(event: Event, words: ChangeQueueWords): Promise<void> {
    this.#form.set('does', 'add');
    const { name, billingEmail } = this.#form.values;
    let organisationId = '';
    await this.#form.send(event, this.wish, async () => {
      const input = { name: name.trim(), ...(billingEmail.trim() && { billingEmail: billingEmail.trim() }) };
      const done = await this.wish.command('memberships/add-organisation', input, { say: words.added(name.trim()) });
      organisationId = done?.organisationId ?? '';
      return done;
    });
    if (!organisationId) return;
    this.#form.begin({ search: name.trim(), organisationId });
    this.host.requestUpdate();
    await focusOn(this.host, '[part=organisation] input');
  }
}
