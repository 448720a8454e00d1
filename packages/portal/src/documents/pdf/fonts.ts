import { inflateSync } from 'fflate';
import { create, type Font } from 'fontkit';
import { bytesOfBase64 } from '../bytes-of-base64.js';
import { NOTO_SANS_BOLD, NOTO_SANS_REGULAR } from './noto-sans.js';

/** The fonts that a sheet is written with. */
export interface SheetFonts {
  readonly regular: Font;
  readonly bold: Font;
}

const open = (font: string): Font => create(inflateSync(bytesOfBase64(font)));

/** Opens the fonts. It takes a while, so whoever makes many sheets opens them once for all. */
export const openFonts = (): SheetFonts => ({ regular: open(NOTO_SANS_REGULAR), bold: open(NOTO_SANS_BOLD) });
