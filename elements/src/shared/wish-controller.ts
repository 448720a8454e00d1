import type {
  CommandAnswer,
  CommandInput,
  CommandName,
  ViewAnswer,
  ViewInput,
  ViewName,
} from '@guildhall/portal/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CommandWish } from './command-wish.js';
import { LookWish } from './look-wish.js';
import { SayEvent } from './say-event.js';
import type { WishAnswer, WishEvent } from './wish-event.js';

/** How far a wish has come. */
export type WishStage = 'idle' | 'busy' | 'done' | 'refused' | 'failed' | 'unanswered';

/** What was wished for last: a command's or a view's name, or the type of another wish, with the row it was about. */
export interface WishedFor {
  readonly name: string;
  readonly about: string;
}

/** Announces one wish at a time and keeps what became of it. */
export class WishController implements ReactiveController {
  stage: WishStage = 'idle';
  /** The page's own words: of a refusal, or of what was done. */
  says: string | undefined;
  /** What would unblock a refusal. */
  unblock: string | undefined;
  /** What is wrong with what was typed, where the portal said so. */
  problems: Extract<WishAnswer, { ok: false }>['problems'];
  /** What the stage is about, so that a list says it at the right row. */
  of: WishedFor = { name: '', about: '' };
  #failed: CommandWish | undefined;
  /** Whether something inside had the focus before the host was drawn anew. */
  #focused = false;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
  }

  hostConnected(): void {
    // A wish outlives a move in the page; nothing is to be undone or done again.
  }

  hostUpdate(): void {
    this.#focused = this.host instanceof Element && Boolean(this.host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    // What was pressed may be gone once it is done.
    if (this.#focused && !(this.host as EventTarget as Element).shadowRoot?.activeElement)
      void import('./keep-focus.js').then(({ keepFocus }) =>
        setTimeout(() => keepFocus(this.host as EventTarget as Element)),
      );
  }

  /** Back to the beginning, for example when what was asked about has changed. */
  reset(): void {
    if (this.stage !== 'busy') this.#become('idle');
  }

  /** Whether this very thing is on its way. */
  isBusy(name: string, about = ''): boolean {
    return this.stage === 'busy' && this.of.name === name && this.of.about === about;
  }

  /**
   * Wishes for a command of the wire contract.
   *
   * @param say - what to say when it was done; where the page says it, the element need not.
   * @param about - the row it is about, of several.
   * @returns what was answered; `undefined` when it was not done.
   */
  async command<Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
    { say, about = '' }: { say?: string; about?: string } = {},
  ): Promise<CommandAnswer<Name> | undefined> {
    if (this.stage === 'busy') return undefined;
    this.of = { name, about };
    // Tried again after a failure it is the same command: it may have been carried out after all.
    const before = this.#failed?.detail;
    const same = before?.command === name && JSON.stringify(before.input) === JSON.stringify(input);
    const wish = new CommandWish(name, input, same ? before.commandId : undefined);
    const answer = await this.#send(wish);
    this.#failed = this.stage === 'failed' ? wish : undefined;
    if (answer === undefined) return undefined;
    const text = this.says ?? say;
    if (text && !this.host.dispatchEvent(new SayEvent(text))) this.#become('idle');
    else this.#become('done', text);
    return answer as CommandAnswer<Name>;
  }

  /** Wishes to see a view once, such as a file. @returns what it shows; `undefined` when nobody showed it. */
  async look<Name extends ViewName>(
    name: Name,
    input: ViewInput<Name>,
    about = '',
  ): Promise<ViewAnswer<Name> | undefined> {
    if (this.stage === 'busy') return undefined;
    this.of = { name, about };
    const answer = await this.#send(new LookWish(name, input));
    if (this.stage === 'done') this.#become('idle');
    return answer as ViewAnswer<Name> | undefined;
  }

  /**
   * Announces a wish of any kind.
   *
   * @returns whether the page did it; `undefined` when nobody answered and
   *   nobody cancelled the event, so that an element may do what it can itself.
   */
  async announce(event: WishEvent<unknown>): Promise<boolean | undefined> {
    if (this.stage === 'busy') return false;
    this.of = { name: event.type, about: '' };
    await this.#send(event);
    return this.stage === 'unanswered' ? undefined : this.stage === 'done';
  }

  /** The answer, an empty one where the page had nothing to say; `undefined` when it was not done. */
  async #send(event: WishEvent<unknown>): Promise<unknown> {
    this.host.dispatchEvent(event);
    if (!event.answer) {
      this.#become(event.defaultPrevented ? 'idle' : 'unanswered');
      return undefined;
    }
    this.#become('busy');
    try {
      const answer = (await event.answer) ?? { ok: true };
      if (answer.ok) {
        this.#become('done', answer.says);
        return answer.answer ?? {};
      }
      this.#become('refused', answer.refusal.says);
      this.unblock = answer.refusal.unblock;
      this.problems = answer.problems;
    } catch {
      this.#become('failed');
    }
    return undefined;
  }

  #become(stage: WishStage, says?: string): void {
    this.stage = stage;
    this.says = says;
    this.unblock = this.problems = undefined;
    this.host.requestUpdate();
  }
}
