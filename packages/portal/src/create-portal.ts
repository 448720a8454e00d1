import { type AuditVerdict, checkAudit } from '@guildhall/store';
import { firstValueFrom, type Observable } from 'rxjs';
import type { CommandReply, ViewReply } from './contract/reply.js';
import { identifyByAccount } from './engine/identify-by-account.js';
import type { PortalOptions } from './engine/options.js';
import { type CommandRequest, perform, type Sender } from './engine/perform.js';
import { type DueReport, runDue } from './engine/run-due.js';
import { type ViewRequest, watchView } from './engine/watch-view.js';
import { type DeliveryReport, deliverDue } from './outbox/deliver-due.js';

/** The only door for commands, and the only source of views. */
export interface Portal {
  /** Carries out a command, or says why not. It never throws. */
  readonly act: (session: unknown, request: CommandRequest) => Promise<CommandReply>;
  /** A view, told anew whenever it changes. It never fails: what goes wrong is told like anything else. */
  readonly view: (session: unknown, request: ViewRequest) => Observable<ViewReply>;
  /** A view as it is now. */
  readonly look: (session: unknown, request: ViewRequest) => Promise<ViewReply>;
  /** Does all that time has made due. Safe to run at any time, twice, or late. */
  readonly runDue: () => Promise<DueReport>;
  /** Sees to every effect that is due: sends emails, makes and deletes files. */
  readonly deliverDue: () => Promise<DeliveryReport>;
  /** Whether the audit log of a body is as it was written. */
  readonly verifyAudit: (body: string) => Promise<AuditVerdict>;
}

/**
 * Puts a portal together.
 *
 * @example
 * ```ts
 * const portal = createPortal({ rulebooks, store, clock: { now: () => new Date().toISOString() }, deliver });
 * const reply = await portal.act({ personId: 'p1' }, {
 *   name: 'cpd/submit-activity', commandId: crypto.randomUUID(), body: 'ima',
 *   input: { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' },
 * });
 * ```
 */
export function createPortal(given: PortalOptions): Portal {
  const options = { inputKey: crypto.randomUUID() + crypto.randomUUID(), ...given };
  const identify = options.identify ?? identifyByAccount;
  const bodies = [...new Set(Object.keys(options.rulebooks).map((id) => id.split('/')[1] ?? ''))];
  const senderOf =
    (session: unknown, body: string): Sender =>
    (reading) =>
      identify(session, body, reading);
  const view: Portal['view'] = (session, request) => watchView(options, senderOf(session, request.body), request);
  return {
    act: (session, request) => perform(options, senderOf(session, request.body), request),
    view,
    look: (session, request) => firstValueFrom(view(session, request)),
    runDue: () => runDue(options, bodies),
    deliverDue: () => deliverDue(options, bodies),
    verifyAudit: async (body) => checkAudit(await options.store.audit(body)),
  };
}
