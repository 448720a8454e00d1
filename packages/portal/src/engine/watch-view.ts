import { formatInstant, londonDay, parseInstant, startOfLondonDay } from '@guildhall/core';
import { Observable } from 'rxjs';
import type { ViewReply } from '../contract/reply.js';
import { roomOf } from '../rooms.js';
import { createViewDesk } from './create-view-desk.js';
import type { Language } from './effects.js';
import { failureOf } from './failure-of.js';
import type { PortalOptions } from './options.js';
import type { Sender } from './perform.js';
import { viewerOf } from './viewer-of.js';
import { problemsOf } from './problems-of.js';

/** A view as it is asked for. */
export interface ViewRequest {
  readonly name: string;
  readonly body: string;
  readonly input: unknown;
  readonly language?: Language;
}

/** What was shown, what it was read from, and when time alone changes it. */
interface Shown {
  readonly reply: ViewReply;
  readonly tables: ReadonlySet<string>;
  readonly changesAt: string | undefined;
}

/**
 * Looks at a view once.
 */
export async function lookAt(options: PortalOptions, sender: Sender, request: ViewRequest): Promise<Shown> {
  const { name, body, input, language = 'en-GB' } = request;
  const none = { tables: new Set<string>(), changesAt: undefined };
  const reading = options.store.read();
  try {
    const view = (await roomOf(name))?.view(name);
    if (view === undefined) {
      const problem = { code: 'input/unknown-view', at: '/name', says: `There is no view ${name}.` };
      return { reply: { kind: 'invalid', problems: [problem] }, ...none };
    }
    const parsed = view.contract.input.safeParse(input);
    if (!parsed.success) return { reply: { kind: 'invalid', problems: problemsOf(parsed.error) }, ...none };
    const actor = await sender(reading);
    const { desk, wasAsked, changesAt } = createViewDesk(options, {
      reading,
      actor,
      now: options.clock.now(),
      language,
    });
    const viewer = viewerOf(actor);
    if (actor.body !== body) {
      return {
        reply: {
          kind: 'refused',
          refusal: { code: 'access/not-found', says: 'There is nothing here under that name, or it is not yours.' },
          viewer,
        },
        ...none,
      };
    }
    const said = await view.handle(desk, parsed.data);
    const reply: ViewReply = !wasAsked()
      ? { kind: 'failed', code: 'portal/access-not-asked', says: `${name} did not ask whether it may be seen.` }
      : said.ok
        ? { kind: 'shown', answer: said.answer, viewer }
        : { kind: 'refused', refusal: said.refusal, viewer };
    return { reply, tables: new Set(reading.tables()), changesAt: changesAt() };
  } catch (error) {
    options.onFault?.(error);
    return { reply: failureOf(error), tables: new Set(reading.tables()), changesAt: undefined };
  }
}

// Browsers run a timer that is set for longer at once.
const LONGEST_TIMER = 2_000_000_000;

/**
 * A view that is shown anew whenever what it was read from changes, the day
 * does, or an instant comes that it named.
 *
 * What is shown is the same for equal rows, and is told only when it differs
 * from what was told last.
 */
export function watchView(options: PortalOptions, sender: Sender, request: ViewRequest): Observable<ViewReply> {
  return new Observable((subscriber) => {
    let tables: ReadonlySet<string> = new Set();
    let told: string | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLooking = false;
    let isStale = false;
    const look = async (): Promise<void> => {
      if (isLooking) {
        isStale = true;
        return;
      }
      isLooking = true;
      do {
        isStale = false;
        const shown = await lookAt(options, sender, request);
        tables = shown.tables;
        const text = JSON.stringify(shown.reply);
        if (!subscriber.closed && text !== told) {
          told = text;
          subscriber.next(shown.reply);
        }
        clearTimeout(timer);
        if (!subscriber.closed) timer = setTimeout(again, waitFor(options.clock.now(), shown.changesAt));
        // A timer must not keep a program running that has nothing else to do.
        (timer as { unref?: () => void } | undefined)?.unref?.();
      } while (isStale as boolean);
      isLooking = false;
    };
    const again = (): void => void look();
    const unwatch = options.store.watch(({ tables: touched }) => {
      // While it is still reading nobody knows what it rests on.
      if (isLooking || touched.some((table) => tables.has(table))) again();
    });
    const unset = options.clock.onSet?.(again);
    const unruled = options.onRulebooks?.(again);
    again();
    return () => {
      unwatch();
      unset?.();
      unruled?.();
      clearTimeout(timer);
    };
  });
}

/** Milliseconds until the next day in London begins, or until the instant named if that is sooner. */
function waitFor(now: string, changesAt: string | undefined): number {
  const ms = parseInstant(now);
  const midnight = startOfLondonDay(londonDay(ms) + 1);
  const next = Math.min(midnight, parseInstant(changesAt ?? formatInstant(midnight)));
  return Math.min(LONGEST_TIMER, Math.max(0, next - ms));
}
