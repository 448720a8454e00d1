/**
 * As much of pdfkit as the sheets use. Its own declarations rest on those of
 * Node, which the portal must not have: it runs in a browser too.
 */
declare module 'pdfkit' {
  import type { Font } from 'fontkit';

  /** An element of the structure that assistive technology reads. */
  export interface StructureElement {
    add(child: StructureElement | (() => void)): StructureElement;
    end(): void;
  }

  /** What each `text` takes. */
  export interface TextOptions {
    width?: number;
    align?: 'left' | 'right' | 'center';
    lineGap?: number;
    lineBreak?: boolean;
    characterSpacing?: number;
    link?: string;
  }

  /** A PDF as it is written. */
  export class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    readonly page: { width: number; height: number; margins: { top: number; bottom: number } };
    y: number;
    on(event: 'data', heard: (chunk: Uint8Array) => void): this;
    on(event: 'end', heard: () => void): this;
    end(): void;
    addPage(): this;
    bufferedPageRange(): { start: number; count: number };
    switchToPage(index: number): unknown;
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(colour: string, opacity?: number): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    fillOpacity(opacity: number): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    widthOfString(text: string, options?: TextOptions): number;
    heightOfString(text: string, options?: TextOptions): number;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(colour?: string): this;
    stroke(): this;
    save(): this;
    restore(): this;
    rotate(angle: number, options: { origin: readonly [number, number] }): this;
    struct(type: string, options?: Readonly<Record<string, unknown>>, content?: () => void): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: Readonly<Record<string, unknown>>): this;
    endMarkedContent(): this;
  }
}

/** As much of fontkit as the sheets use. */
declare module 'fontkit' {
  /** A font that was read. */
  export interface Font {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export function create(bytes: Uint8Array): Font;
}
