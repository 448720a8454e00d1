import { ADDRESS_USES, type PersonRow } from './rows.js';

/** One address of a person. */
export type PersonAddress = PersonRow['addresses'][number];
/** What an address is used for. */
export type AddressUse = (typeof ADDRESS_USES)[number];

/** Gives an address uses, and takes them from every other. */
export function withUses(
  addresses: readonly PersonAddress[],
  addressId: string,
  uses: readonly AddressUse[],
): PersonAddress[] {
  return addresses.map((each) => ({
    ...each,
    uses:
      each.id === addressId
        ? ADDRESS_USES.filter((use) => each.uses.includes(use) || uses.includes(use))
        : each.uses.filter((use) => !uses.includes(use)),
  }));
}

/** The uses that no address has. */
export const unusedOf = (addresses: readonly PersonAddress[]): AddressUse[] =>
  ADDRESS_USES.filter((use) => !addresses.some(({ uses }) => uses.includes(use)));
