const MOST = 80;

/** Names that Windows keeps for itself, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name for each file, safe on every system: letters, digits, `-` and `_`
 * only, accents dropped, none longer than eighty signs, and no two alike
 * without regard to case.
 */
export function fileNames(texts: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const base = safe(text);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}_${String(number)}`;
    taken.add(name.toLowerCase());
    return `${name}${ending}`;
  });
}

function safe(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\dA-Za-z_-]+/g, '-')
    .slice(0, MOST)
    .replaceAll(/^-+|-+$/g, '');
  if (plain === '') return 'document';
  return RESERVED.test(plain) ? `document-${plain}` : plain;
}
