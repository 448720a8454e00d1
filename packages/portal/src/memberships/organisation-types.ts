import type { Language } from '../engine/effects.js';

/**
 * Types of organisation, with whether the service is free, confidential,
 * independent and holistic: what the category depends on. `undefined` where
 * the type alone does not tell. No document lists them.
 */
const TYPES: Readonly<
  Record<string, { readonly qualifies?: boolean; readonly label: Readonly<Record<Language, string>> }>
> = {
  'advice-charity': {
    qualifies: true,
    label: {
      'en-GB': 'Advice charity or independent advice agency',
      cy: 'Elusen gynghori neu asiantaeth gynghori annibynnol',
    },
  },
  'housing-association': { label: { 'en-GB': 'Housing association', cy: 'Cymdeithas dai' } },
  'local-authority': { label: { 'en-GB': 'Local authority', cy: 'Awdurdod lleol' } },
  'fee-charging': {
    qualifies: false,
    label: { 'en-GB': 'Debt management for a fee', cy: 'Rheoli dyledion am ffi' },
  },
  creditor: { qualifies: false, label: { 'en-GB': 'Creditor or collector', cy: 'Credydwr neu gasglwr' } },
  other: { label: { 'en-GB': 'Something else', cy: 'Rhywbeth arall' } },
};

/** The names of the types. */
export const ORGANISATION_TYPES: readonly string[] = Object.keys(TYPES);

/** What a type is called; its name where it is none of ours. */
export const organisationTypeLabel = (type: string, language: Language): string =>
  (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined)?.label[language] ?? type;

/** Whether the service of a type of organisation is such that its advisers can be members in full; often not known. */
export const serviceQualifies = (type: string | undefined): boolean | undefined =>
  type !== undefined && Object.hasOwn(TYPES, type) ? TYPES[type]?.qualifies : undefined;
