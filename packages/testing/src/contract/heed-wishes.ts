import { type CommandName, commands, type ViewName, views } from '@guildhall/portal/contract';
import { checkShape } from './check-connection.js';
import type { Finding } from './finding.js';

/** A wish as it is announced. */
interface Wish extends Event {
  readonly detail: { readonly command?: CommandName; readonly view?: ViewName; readonly input: unknown };
  readonly answer: Promise<unknown> | undefined;
}

/** What became of the wishes that were heard. */
export interface HeededWishes {
  /** The commands and views that were wished for, in their order. */
  readonly heard: readonly string[];
  /** What is wrong, once every answer has come. Nothing more is heeded then. */
  readonly end: () => Promise<readonly Finding[]>;
}

/**
 * Listens to the wishes of a page while a test uses it, and holds what the page
 * answers to the contract: somebody answers, in one of the shapes there are,
 * and with what the command or view promises. What is wished for is held to it
 * too.
 */
export function heedWishes(root: Document | Element = document): HeededWishes {
  const findings: Finding[] = [];
  const heard: string[] = [];
  const open: Promise<void>[] = [];
  const find = (code: string, at: string, says: string): void => void findings.push({ code, at, says });
  const heed = (event: Event): void => {
    const wish = event as Wish;
    const { command, view, input } = wish.detail;
    const name = command ?? view ?? '';
    heard.push(name);
    const contract = command ? commands[command] : view ? views[view] : undefined;
    if (!contract) {
      find('contract/no-such-wish', name, 'There is no command or view of that name.');
      return;
    }
    checkShape(contract.input, input, `${name} (asked)`, find);
    // Whoever answers does so while the wish is dispatched: it has been once this task is over.
    queueMicrotask(() => {
      if (wish.answer) open.push(checkAnswer(wish.answer, contract.answer, name, find));
      else if (!wish.defaultPrevented) find('contract/unanswered', name, 'Nobody answered the wish by respondWith.');
    });
  };
  const types = ['guild-wish', 'guild-look'];
  for (const type of types) root.addEventListener(type, heed, { capture: true });
  return {
    heard,
    end: async () => {
      for (const type of types) root.removeEventListener(type, heed, { capture: true });
      await Promise.resolve();
      await Promise.all(open);
      return findings;
    },
  };
}

async function checkAnswer(
  answer: Promise<unknown>,
  shape: Parameters<typeof checkShape>[0],
  name: string,
  find: (code: string, at: string, says: string) => void,
): Promise<void> {
  let said: unknown;
  try {
    said = await answer;
  } catch {
    // A rejected promise is a failure, which may be.
    return;
  }
  if (said === undefined) return;
  const {
    ok,
    answer: given,
    refusal,
  } = said as { ok?: unknown; answer?: unknown; refusal?: { code?: unknown; says?: unknown } };
  if (ok === true && given !== undefined) checkShape(shape, given, `${name} (answered)`, find);
  else if (ok === false && (typeof refusal?.code !== 'string' || typeof refusal.says !== 'string'))
    find('contract/no-refusal', name, 'An answer that is not ok must say why: refusal, with code and says.');
  else if (typeof ok !== 'boolean')
    find('contract/no-such-answer', name, 'An answer is { ok: true, … } or { ok: false, refusal }.');
}
