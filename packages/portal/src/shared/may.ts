import type { z } from 'zod';
import type { May, Reason } from '../contract/shapes.js';

/** Whether something may be done, as views answer it. */
export type MayNow = z.input<typeof May>;

type WhyNot = z.input<typeof Reason>;

/** A yes. */
export const MAY: MayNow = Object.freeze({ ok: true });

/** A no. Nothing is said of what somebody may not do whatever the row is like. */
export function mayNot(whyNot?: string, unblock?: string): MayNow {
  return {
    ok: false,
    ...(whyNot === undefined ? {} : { whyNot }),
    ...(unblock === undefined ? {} : { unblock }),
  };
}

/** A no of the rules: its first reason, with all of them beside. */
export function mayNotBecause(reasons: readonly WhyNot[]): MayNow {
  const [first] = reasons;
  return { ...mayNot(first?.text, first?.next), reasons: reasons.map((reason) => ({ ...reason })) };
}
