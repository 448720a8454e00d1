import type { Portal } from '../create-portal.js';

/** What an answer over HTTP needs to know. */
export interface AnswerOptions {
  /** Who asks, from the request's cookie or header: what the portal's `identify` takes. `undefined`: nobody. */
  readonly sessionOf: (request: Request) => unknown;
  /** What is done once a command was carried out, such as making the session that `accounts/sign-in` allows. */
  readonly after?: (done: { readonly name: string; readonly answer: unknown; readonly headers: Headers }) => void;
}

/**
 * Answers a page that `connectByFetch` connects: `…/act` carries a
 * command out, `…/look` shows a view.
 *
 * Only JSON is taken, so that a form on another site cannot send a command.
 * The cookie of a session must be `SameSite`.
 *
 * @example
 * ```ts
 * createServer(toNode((request) => answerFetch(portal, request, { sessionOf })));
 * ```
 */
export async function answerFetch(portal: Portal, request: Request, options: AnswerOptions): Promise<Response> {
  const path = new URL(request.url).pathname.split('/').at(-1);
  if (request.method !== 'POST' || (path !== 'act' && path !== 'look')) {
    return told(404, 'portal/no-such-address', 'Commands are posted to …/act, views are looked at by …/look.');
  }
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) {
    return told(415, 'portal/not-json', 'Send JSON, and say so in content-type.');
  }
  let asked: Asked;
  try {
    const sent: unknown = await request.json();
    if (typeof sent !== 'object' || sent === null) throw new Error('no object');
    asked = sent;
  } catch {
    return told(400, 'portal/not-json', 'What was sent is no JSON.');
  }
  const { name = '', body = '', input, commandId = '', language = 'en-GB' } = asked;
  const session = options.sessionOf(request);
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  if (path === 'look') {
    return new Response(JSON.stringify(await portal.look(session, { name, body, input, language })), { headers });
  }
  const reply = await portal.act(session, { name, body, input, commandId, language });
  if (reply.kind === 'done') options.after?.({ name, answer: reply.answer, headers });
  return new Response(JSON.stringify(reply), { headers });
}

interface Asked {
  readonly name?: string;
  readonly body?: string;
  readonly input?: unknown;
  readonly commandId?: string;
  readonly language?: 'en-GB' | 'cy';
}

function told(status: number, code: string, says: string): Response {
  return Response.json({ kind: 'failed', code, says }, { status });
}
