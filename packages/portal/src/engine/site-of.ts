import type { PortalOptions } from './options.js';

/** Where a body's site is, without a slash at the end; empty where the host has not said. */
export function siteOf({ site }: Pick<PortalOptions, 'site'>, body: string): string {
  return (typeof site === 'object' ? site[body] : site) ?? '';
}
