import {
  durationInMs,
  formatInstant,
  parseInstant,
  durationOn,
  explain,
  londonDate,
  type Refusal,
} from '@guildhall/core';
import { decideLink } from '@guildhall/core/accounts';
import type { Desk, ViewDesk } from '../engine/desk.js';
import { hashOf } from '../engine/hash-of.js';
import { type ReasonShown, reasonsShown } from '../shared/reasons-shown.js';

/** A link, as far as it matters whether it holds. Instants in UTC. */
export interface SentLink {
  readonly sentAt: string;
  readonly usedAt?: string | undefined;
  /** When a later one was sent; absent while this is the latest. */
  readonly replacedAt?: string | undefined;
}

/** Makes the secret of a link, and the hash of it that is kept. */
export function makeLink(desk: Desk): { readonly secret: string; readonly hash: string } {
  const secret = desk.secret();
  return { secret, hash: hashOfLink(secret) };
}

/** The form in which the secret of a link is kept. It is too long to be guessed, so it needs no salt. */
export const hashOfLink = (secret: string): string => hashOf(['link', secret]);

/** Whether a link holds now by the rules, and why not. */
export function holds(
  desk: ViewDesk,
  link: SentLink,
): {
  readonly holds: boolean;
  readonly endsAt?: string;
  readonly reasons: ReasonShown[];
} {
  const rulebook = desk.rulebook('accounts');
  const { sentAt, usedAt, replacedAt } = link;
  const decision = decideLink(
    rulebook,
    { sentAt, ...(usedAt === undefined ? {} : { usedAt }), ...(replacedAt === undefined ? {} : { replacedAt }) },
    desk.now,
  );
  const lasts = durationOn(rulebook, 'verificationLinkLasts', londonDate(sentAt));
  return {
    holds: decision.outcomes['accounts/link-valid'] === 'yes',
    ...(lasts === undefined ? {} : { endsAt: formatInstant(parseInstant(sentAt) + durationInMs(lasts)) }),
    reasons: reasonsShown(explain(rulebook, decision, { language: desk.language }).reasons),
  };
}

/** Whole hours that a link sent today lasts; `undefined` where the rules give no length. */
export function hoursOfLink(desk: ViewDesk): number | undefined {
  const lasts = durationOn(desk.rulebook('accounts'), 'verificationLinkLasts', desk.today);
  return lasts === undefined ? undefined : Math.floor(durationInMs(lasts) / 3_600_000);
}

/** One no for every link that leads nowhere, whatever the cause: who tries links learns nothing. */
export const linkNotValid = (reasons: ReasonShown[] = []): Refusal => ({
  code: 'accounts/link-not-valid',
  says: 'This link does not hold. It has run out, it has been used, or a newer one was sent.',
  unblock: 'Ask for a new link.',
  ...(reasons.length === 0 ? {} : { reasons }),
});
