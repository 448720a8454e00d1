import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-about-me>` shows: the view `memberships/about-me` of the wire contract. */
export type AboutMeView = ViewAnswer<'memberships/about-me'>;
/** One address of it. */
export type ShownAddress = AboutMeView['addresses'][number];
/** What an address is used for. */
export type AddressUse = ShownAddress['uses'][number];
