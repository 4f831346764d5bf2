/** The part of pdfkit that the build uses: the package ships no types. Source: https://pdfkit.org/docs/accessibility.html */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  interface StructureElement {
    add(child: StructureElement): StructureElement;
    end(): void;
  }

  interface TextOptions {
    continued?: boolean;
    lineGap?: number;
    link?: string;
    underline?: boolean;
    width?: number;
  }

  export default class PDFDocument extends Readable {
    page: { width: number };

    constructor(options: {
      compress: boolean;
      displayTitle: boolean;
      info: { Title: string; Author: string; CreationDate: Date; ModDate: Date };
      lang: string;
      margin: number;
      pdfVersion: string;
      size: string;
      tagged: boolean;
    });

    addStructure(element: StructureElement): this;
    end(): void;
    endMarkedContent(): this;
    fill(color: string): this;
    fillColor(color: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    markContent(tag: string, options: { type: string }): this;
    moveDown(lines?: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    struct(tag: string): StructureElement;
    struct(tag: string, options: { alt?: string }, content: (() => void) | StructureElement[]): StructureElement;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
  }
}
