// The letters of the documents: Noto Sans, cut down to what a British body writes, as text that a module can carry.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'fflate';
import subset from 'subset-font';

export const file = 'packages/portal/src/documents/pdf/noto-sans.ts';

/** First and last of each run of letters: Latin for every language of Europe, Greek, Cyrillic, and signs. */
const RUNS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
];
const letters = RUNS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('');

const options = {
  targetFormat: 'sfnt',
  noHinting: true,
  noLayoutClosure: true,
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp'],
  dropTables: ['gasp', 'STAT'],
  // The licence and its address stay in the font.
  preserveNameIds: [0, 13, 14],
};

const require = createRequire(import.meta.url);
const cut = async (path) => {
  const whole = readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${path}`));
  // Not with Node's own zlib, whose bytes differ between its versions.
  return Buffer.from(deflateSync(await subset(whole, letters, options), { level: 9 })).toString('base64');
};

/** The licence asks to be wherever the font is. */
const licence = readFileSync(require.resolve('@expo-google-fonts/noto-sans/LICENSE_FONT'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => `// ${line.trim()}`.trim())
  .join('\n');

/** The module as text. */
export const make = async () => `// Made by npm run generate. Noto Sans, cut down to the letters that documents need.
//
${licence}

/** Noto Sans Regular as TrueType, deflated, in base64. */
export const NOTO_SANS_REGULAR: string =
  '${await cut('400Regular/NotoSans_400Regular.ttf')}';

/** Noto Sans Bold as TrueType, deflated, in base64. */
export const NOTO_SANS_BOLD: string =
  '${await cut('700Bold/NotoSans_700Bold.ttf')}';
`;
