import type { DocumentAddress, DocumentLanguage } from '../parties.js';

/** An address line by line. A country is named only where it is not the United Kingdom. */
export function addressLines(address: DocumentAddress, language: DocumentLanguage): readonly string[] {
  const { lines, postcode, country } = address;
  return [
    ...lines,
    ...(postcode === undefined ? [] : [postcode]),
    ...(country === 'GB' ? [] : [countryName(country, language)]),
  ];
}

function countryName(code: string, language: DocumentLanguage): string {
  return new Intl.DisplayNames([language, 'en-GB'], { type: 'region' }).of(code) ?? code;
}
