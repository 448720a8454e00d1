import type { PortalConnection } from '@guildhall/portal/connect';
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { PORTAL_CAME } from '../../shared/asked-view.js';
import { CommandWish } from '../../shared/command-wish.js';
import { LookWish } from '../../shared/look-wish.js';
import { SayEvent } from '../../shared/say-event.js';
import { tokens } from '../../shared/tokens.styles.js';
import { version } from '../../shared/version.js';
import { type Heed, ViewAskedEvent } from '../../shared/view-asked-event.js';
import type { WishAnswer, WishEvent } from '../../shared/wish-event.js';
import { styles } from './guild-portal.styles.js';
import { heedViewer } from './heed-viewer.js';
import { SignedInEvent } from './signed-in-event.js';
import { Toasts } from './toasts.js';

/** A view that an element around here is shown. */
interface Served {
  readonly request: ViewAskedEvent['request'];
  readonly heed: Heed;
  stop: (() => void) | undefined;
}

/**
 * Connects the elements inside it with a portal: it brings them their views,
 * and carries out what people wish for.
 *
 * Give it the address of a portal's server, or a connection of your own; until
 * it has one, elements wait and what the page put inside them is seen. It adds
 * nothing to the layout. A wish that the page answers, or cancels, before it
 * gets here is left alone.
 *
 * ```html
 * <guild-portal src="/guildhall" body="ima">
 *   <guild-cpd-summary>Your CPD points appear here.</guild-cpd-summary>
 * </guild-portal>
 * ```
 *
 * @slot - The part of the page whose elements it serves.
 * @event {SignedInEvent} guild-signed-in - Somebody signed in by `<guild-sign-in>`.
 * @csspart toasts - Where sentences appear that tell what was done.
 * @csspart toast - One of them.
 * @cssprop --guild-surface - The ground of a toast.
 */
export class GuildPortal extends LitElement {
  /** Which build this class comes from. */
  static readonly guildhall: string = version;

  /** @internal */
  static override properties: PropertyDeclarations = {
    src: {},
    body: {},
    everywhere: { type: Boolean },
    connection: { attribute: false },
  };

  /** @internal */
  static override styles = [tokens, styles];

  /** Where the portal is served over HTTP, as `answerFetch` answers. */
  declare src: string | undefined;
  /** The body whose portal it is, such as `ima`. */
  declare body: string;
  /** Whether it also serves elements elsewhere on the page that are inside no portal. */
  declare everywhere: boolean;
  /** How the portal is reached, in the place of `src`. Another one, for another session, shows everything anew. */
  declare connection: PortalConnection | undefined;

  readonly #served = new Set<Served>();
  readonly #toasts = new Toasts(this);
  #connection: PortalConnection | undefined;
  /** The connection that the page set last. */
  #latest: PortalConnection | undefined;
  #viewer: string | undefined;
  #listening: EventTarget | undefined;

  constructor() {
    super();
    this.body = 'ima';
    this.everywhere = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    if (this.hasUpdated) void this.#connect();
    document.dispatchEvent(new Event(PORTAL_CAME));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlisten();
    this.#restart(undefined);
  }

  /** Shows everything anew, for example when somebody has signed in elsewhere. */
  refresh(): void {
    this.#restart(this.#connection);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('everywhere') && this.#listening) this.#listen();
    if (changed.has('connection') || changed.has('src') || changed.has('body')) void this.#connect();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.#toasts.render()}`;
  }

  async #connect(): Promise<void> {
    const { connection, src, body } = this;
    if (connection || !src) {
      // Another session, or none: what somebody typed is not to lie about until the next person looks.
      if (this.#latest && connection !== this.#latest) this.#heedViewer('');
      this.#latest = connection;
      this.#restart(connection);
      return;
    }
    const { connectByFetch } = await import('@guildhall/portal/connect');
    if (src === this.src && body === this.body && !this.connection) this.#restart(connectByFetch({ src, body }));
  }

  #restart(connection: PortalConnection | undefined): void {
    const another = connection !== this.#connection;
    this.#connection = connection;
    for (const each of this.#served) {
      each.stop?.();
      // What one person was shown is not to be seen for a moment by the next.
      if (another) each.heed(undefined);
      each.stop = this.#watch(each);
    }
  }

  #watch({ request, heed }: Pick<Served, 'request' | 'heed'>): (() => void) | undefined {
    return this.#connection?.watch(request, (reply) => {
      // Before an element draws what somebody is shown, nothing is left of whoever was there before.
      if ('viewer' in reply) this.#heedViewer(reply.viewer);
      heed(reply);
    });
  }

  #heedViewer(viewer: string): void {
    heedViewer(this.body, viewer, this.#viewer);
    this.#viewer = viewer;
  }

  #listen(): void {
    this.#unlisten();
    const target = this.everywhere ? document : this;
    target.addEventListener(ViewAskedEvent.type, this.#serve as EventListener);
    target.addEventListener(CommandWish.type, this.#act as EventListener);
    target.addEventListener(LookWish.type, this.#look as EventListener);
    target.addEventListener(SayEvent.type, this.#say as EventListener);
    this.#listening = target;
  }

  #unlisten(): void {
    const target = this.#listening;
    target?.removeEventListener(ViewAskedEvent.type, this.#serve as EventListener);
    target?.removeEventListener(CommandWish.type, this.#act as EventListener);
    target?.removeEventListener(LookWish.type, this.#look as EventListener);
    target?.removeEventListener(SayEvent.type, this.#say as EventListener);
    this.#listening = undefined;
  }

  readonly #serve = (event: ViewAskedEvent): void => {
    event.serve((heed) => {
      const served: Served = { request: event.request, heed, stop: undefined };
      served.stop = this.#watch(served);
      this.#served.add(served);
      return () => {
        served.stop?.();
        this.#served.delete(served);
      };
    });
  };

  readonly #act = (wish: CommandWish): void => {
    const connection = this.#connection;
    if (!connection || isTaken(wish)) return;
    const { command, commandId, input } = wish.detail;
    const carryOut = async (): Promise<WishAnswer<never>> => {
      const reply = await connection.act({ name: command, commandId, input, language: languageAt(wish) });
      if (reply.kind === 'done' && command === 'accounts/sign-in') this.#signedIn(reply.answer);
      return answered(reply);
    };
    wish.respondWith(carryOut());
  };

  readonly #look = (wish: LookWish): void => {
    const connection = this.#connection;
    if (!connection || isTaken(wish)) return;
    const { view, input } = wish.detail;
    const look = new Promise<WishAnswer<never>>((resolve, reject) => {
      const stop = connection.watch({ name: view, input, language: languageAt(wish) }, (reply) => {
        queueMicrotask(() => stop());
        answered(reply).then(resolve, reject);
      });
    });
    wish.respondWith(look);
  };

  readonly #say = (event: SayEvent): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.#toasts.say(event.text, event.tone);
  };

  #signedIn(answer: unknown): void {
    this.dispatchEvent(new SignedInEvent(answer as SignedInEvent['answer']));
    if (this.src && !this.connection) this.refresh();
  }
}

function isTaken(wish: WishEvent<unknown>): boolean {
  return wish.answer !== undefined || wish.defaultPrevented;
}

/** The language of whoever wished, so that the answer is in it too. */
function languageAt(event: Event): 'en-GB' | 'cy' {
  const from = event.composedPath()[0];
  const lang = from instanceof Element ? (from as { readonly spoken?: 'en-GB' | 'cy' }).spoken : undefined;
  return lang ?? 'en-GB';
}

type Reply = Awaited<ReturnType<PortalConnection['act']>> | Parameters<Parameters<PortalConnection['watch']>[1]>[0];

/** A reply of the portal as the answer of a wish. */
async function answered(reply: Reply): Promise<WishAnswer<never>> {
  switch (reply.kind) {
    case 'done':
    case 'shown':
      return Promise.resolve({ ok: true, answer: reply.answer as never });
    case 'refused':
      return { ok: false, refusal: reply.refusal };
    case 'invalid': {
      const { code, says } = reply.problems[0] ?? { code: 'input/invalid', says: '' };
      return { ok: false, refusal: { code, says }, problems: reply.problems };
    }
    default:
      throw new Error(`${reply.says} [${reply.code}]`);
  }
}
