import { PDFDocument, type StructureElement, type TextOptions } from 'pdfkit';
import type { DocumentLanguage } from '../parties.js';
import { fitLetters } from './fit-letters.js';
import { openFonts, type SheetFonts } from './fonts.js';

/** Where the page is written on, in points from its top left corner. */
export const FRAME = { left: 50, right: 545.28, top: 64, bottom: 776, width: 495.28 } as const;

/** The colours that every sheet has beside its issuer's. All are readable on white. */
export const INK = {
  text: '#1b1f27',
  quiet: '#566070',
  line: '#cfd5de',
  tint: '#f2f4f8',
  warn: '#7a3e00',
  warnTint: '#fff4e0',
} as const;

/** How a text is set. */
export interface Style extends Pick<TextOptions, 'align' | 'lineGap' | 'characterSpacing'> {
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly colour?: string | undefined;
}

/** What a document says of itself to programs. */
export interface SheetFacts {
  readonly title: string;
  readonly language: DocumentLanguage;
  readonly author: string;
  readonly subject?: string | undefined;
  /** In UTC. It stands as the date on which the file was made, so that the same input gives the same bytes. */
  readonly madeAt: string;
}

/**
 * Paper that is written from top to bottom, page after page, with a structure
 * that assistive technology reads.
 *
 * It knows where the next thing goes and when a page is full; what a document
 * says is up to whoever writes on it.
 */
export class Sheet {
  readonly #doc: PDFDocument;
  readonly #bytes: Promise<Uint8Array>;
  readonly #within: StructureElement[];
  readonly #has: (codePoint: number) => boolean;
  /** Where the next thing goes. */
  y: number = FRAME.top;

  constructor({ title, language, author, subject, madeAt }: SheetFacts, { regular, bold }: SheetFonts = openFonts()) {
    this.#has = (codePoint) => regular.hasGlyphForCodePoint(codePoint);
    const { left, top } = FRAME;
    this.#doc = new PDFDocument({
      size: 'A4',
      margins: { top, left, right: left, bottom: 841.89 - FRAME.bottom },
      bufferPages: true,
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      lang: language,
      font: null,
      info: {
        Title: this.fit(title),
        Author: this.fit(author),
        ...(subject === undefined ? {} : { Subject: this.fit(subject) }),
        Creator: 'Guildhall',
        Producer: 'Guildhall',
        CreationDate: new Date(madeAt),
      },
    });
    this.#doc.registerFont('regular', regular).registerFont('bold', bold);
    const chunks: Uint8Array[] = [];
    this.#bytes = new Promise((resolve) => {
      this.#doc
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          resolve(joined(chunks));
        });
    });
    const root = this.#doc.struct('Document');
    this.#doc.addStructure(root);
    this.#within = [root];
  }

  /** A text in the letters that the sheet's fonts have. */
  fit(text: string): string {
    return fitLetters(text, this.#has);
  }

  /** Begins a new page unless there is room for so many points below. */
  need(height: number): boolean {
    if (this.y + height <= FRAME.bottom) return false;
    this.#doc.addPage();
    this.y = FRAME.top;
    return true;
  }

  /** Writes things that belong together, as one element of the structure. */
  group(tag: string, write: () => void): void {
    const element = this.#doc.struct(tag);
    this.#within.at(-1)?.add(element);
    this.#within.push(element);
    write();
    this.#within.pop();
    element.end();
  }

  /** How high a text stands in so wide a column. */
  heightOf(text: string, width: number, style: Style = {}): number {
    return this.#set(style).heightOfString(this.fit(text), { width, ...spacing(style) });
  }

  /** How wide a text is in one line. */
  widthOf(text: string, style: Style = {}): number {
    return this.#set(style).widthOfString(this.fit(text), spacing(style));
  }

  /**
   * Writes a text at a place, as an element of the structure, and says where it
   * ends. What is read aloud is the text as it was given, whatever its letters.
   */
  put(tag: string, text: string, x: number, y: number, width: number, style: Style = {}, attributes = {}): number {
    const shown = this.fit(text);
    const actual = shown === text ? {} : { actual: text };
    const element = this.#doc.struct(tag, { ...attributes, ...actual }, () => {
      this.#set(style).text(shown, x, y, { width, ...spacing(style) });
    });
    this.#within.at(-1)?.add(element);
    element.end();
    return this.#doc.y;
  }

  /** Writes a text below what is there, over as many pages as it needs. */
  flow(tag: string, text: string, style: Style = {}, after = 6): void {
    this.need(Math.min(this.heightOf(text, FRAME.width, style), 60));
    this.y = this.put(tag, text, FRAME.left, this.y, FRAME.width, style) + after;
  }

  /** Draws what is only to be looked at: assistive technology passes over it. */
  draw(paint: (doc: PDFDocument) => void, tag = 'Artifact', attributes: Readonly<Record<string, unknown>> = {}): void {
    if (tag === 'Artifact') {
      this.#doc.markContent('Artifact', { type: 'Layout' });
      this.#doc.save();
      paint(this.#doc);
      this.#doc.restore();
      this.#doc.endMarkedContent();
      return;
    }
    const element = this.#doc.struct(tag, attributes, () => {
      this.#doc.save();
      paint(this.#doc);
      this.#doc.restore();
    });
    this.#within.at(-1)?.add(element);
    element.end();
  }

  /** Writes a text that assistive technology passes over, such as what is repeated on each page. */
  label(text: string, x: number, y: number, width: number, style: Style = {}, lines: 'one' | 'many' = 'one'): void {
    if (lines === 'many') {
      this.draw(() => {
        this.#set(style).text(this.fit(text), x, y, { width, ...spacing(style) });
      });
      return;
    }
    // A text that is not broken into lines is not aligned either.
    const free = style.align === undefined || style.align === 'left' ? 0 : width - this.widthOf(text, style);
    const from = style.align === 'center' ? x + free / 2 : x + free;
    this.draw(() => {
      this.#set(style).text(this.fit(text), from, y, { lineBreak: false });
    });
  }

  /** Ends it: `dress` is called for each page, with its number and how many there are. */
  async finish(dress: (page: number, pages: number) => void): Promise<Uint8Array> {
    const { count } = this.#doc.bufferedPageRange();
    for (let page = 1; page <= count; page += 1) {
      this.#doc.switchToPage(page - 1);
      // What stands below the frame must not begin another page.
      this.#doc.page.margins.bottom = 0;
      dress(page, count);
    }
    while (this.#within.length > 0) this.#within.pop()?.end();
    this.#doc.end();
    return this.#bytes;
  }

  #set({ size = 9.5, bold = false, colour = INK.text }: Style): PDFDocument {
    return this.#doc
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour);
  }
}

function spacing({ align, lineGap = 1, characterSpacing }: Style): TextOptions {
  return {
    lineGap,
    ...(align === undefined ? {} : { align }),
    ...(characterSpacing === undefined ? {} : { characterSpacing }),
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
