import type { ViewDesk } from '../engine/desk.js';
import { hashOfLink, holds } from './links.js';
import type { PasswordResetRow } from './rows.js';

/** A link to set a password by its secret, and whether it holds: once, and only the latest of an account. */
export async function passwordLink(
  desk: ViewDesk,
  secret: string,
): Promise<
  | ({ readonly row: PasswordResetRow; readonly endsAt?: string } & ReturnedLink)
  | ({ readonly row: undefined } & ReturnedLink)
> {
  const [row] = (await desk.find('password-resets', { index: 'token', where: [hashOfLink(secret)], limit: 1 })).rows;
  if (row === undefined) return { row, holds: false, reasons: [] };
  const [latest] = (
    await desk.find('password-resets', { index: 'account', where: [row.accountId], descending: true, limit: 1 })
  ).rows;
  const replacedAt = latest === undefined || latest.id === row.id ? undefined : latest.sentAt;
  return { row, ...holds(desk, { sentAt: row.sentAt, usedAt: row.usedAt, replacedAt }) };
}

interface ReturnedLink {
  readonly holds: boolean;
  readonly reasons: { code: string; text: string; next?: string }[];
}
