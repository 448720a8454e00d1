import type { CommandName } from '../contract/index.js';
import type { portalViews } from '../contract/portal.js';
import { done, refuse, type ViewDesk } from '../engine/desk.js';
import type { ViewHandlers } from '../engine/room.js';
import { nameOf } from '../shared/name-of.js';
import { DEEDS } from './deeds.js';
import type { z } from 'zod';

type Json = z.core.util.JSONType;

/** What a command of that name did; the name itself where it is one of another edition. */
function labelOfDeed(name: string, language: ViewDesk['language']): string {
  const says = Object.hasOwn(DEEDS, name) ? DEEDS[name as CommandName] : undefined;
  return says?.[language === 'cy' ? 1 : 0] ?? name;
}

/** The name of whoever sent a command; nothing of time itself, of nobody and of who is forgotten. */
async function doerOf(desk: ViewDesk, commandId: string): Promise<string | undefined> {
  const personId = (await desk.get('commands', commandId))?.personId;
  const account = personId === undefined ? undefined : await desk.get('accounts', personId);
  return account && nameOf(account);
}

/** What the views show that no room owns. */
export const portalViewHandlers: ViewHandlers<typeof portalViews> = {
  'portal/everything-kept': async (desk, { personId = desk.actor.personId }) => {
    const may = desk.may('portal/everything-kept', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const kept = await desk.everythingKept(personId ?? '');
    // As JSON has it: what is absent is left out.
    return done({
      personId: personId ?? '',
      at: desk.now,
      kept: JSON.parse(JSON.stringify(kept)) as Record<string, Json[]>,
    });
  },
  'portal/audit-trail': async (desk, { personId, limit, after }) => {
    const may = desk.may('portal/audit-trail', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('trail', {
      index: 'person',
      where: [personId],
      descending: true,
      limit,
      after,
    });
    return done({
      ...page,
      rows: await Promise.all(
        page.rows.map(async ({ commandId, at, name, as, outcome, code, used }) => {
          const byName = as === 'about' ? await doerOf(desk, commandId) : undefined;
          return {
            at,
            name,
            nameLabel: labelOfDeed(name, desk.language),
            as,
            ...(byName === undefined ? {} : { byName }),
            outcome,
            code,
            used,
          };
        }),
      ),
    });
  },
  'portal/email-preview': async (desk, { effectId }) => {
    const may = desk.may('portal/email-preview', { body: desk.body });
    if (!may.ok) return may;
    const row = await desk.get('outbox', effectId);
    if (row?.effect.do !== 'email' || row.stage === 'done') {
      return refuse({ code: 'portal/nothing-to-preview', says: 'No email of that name waits to be sent.' });
    }
    const { template, to, data, language, attachments } = row.effect;
    const parts = await desk.emailParts(template, data, language);
    if (parts === undefined) {
      return refuse({ code: 'portal/no-template', says: `There is no email ${template}.` });
    }
    return done({ to, template, ...parts, attachments: attachments.map(({ what }) => what) });
  },
  'portal/dead-letters': async (desk, { limit, after }) => {
    const may = desk.may('portal/dead-letters', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('outbox', {
      index: 'due',
      where: ['dead'],
      limit,
      after,
    });
    return done({
      ...page,
      rows: page.rows.map(({ id, createdAt, effect, attempts, trouble }) => ({
        id,
        createdAt,
        what: effect.do === 'email' ? effect.template : `${effect.do} ${effect.what}`,
        attempts,
        trouble,
      })),
    });
  },
};
