import { deriveComparableName } from '@guildhall/core/accounts';

/** A name in the form by which it is found: the last name first, and no difference in case. */
export const nameKey = (lastName: string, firstName: string): string =>
  deriveComparableName(`${lastName} ${firstName}`);

/** What a name begins with, in the form by which it is found. */
export const nameStart = (text: string): string => deriveComparableName(text);
