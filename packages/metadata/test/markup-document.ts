import { JSDOM } from 'jsdom';
import { readPublications, type ReadOptions } from '@offprint/metadata';
import { readMarkup } from '@offprint/metadata/markup.js';

export const BASE = 'https://institute.example/news/';

const { DOMParser } = new JSDOM('').window;

/** A document as a browser's request for one gives it. */
export const documentOf = (markup: string, type: 'application/xml' | 'text/html' = 'application/xml'): Document =>
  new DOMParser().parseFromString(markup, type);

/** What the reader of JSON-LD makes of a feed. */
export function readFeed(xml: string, options: ReadOptions = {}) {
  const markup = readMarkup(documentOf(xml), BASE);
  return { markup, ...readPublications(markup.data, { baseUrl: BASE, ...options }) };
}

/** What the reader of JSON-LD makes of the head of a page, its scripts aside. */
export function readPage(html: string) {
  const { data, problems } = readMarkup(documentOf(html, 'text/html'), BASE);
  const [head, ...scripts] = data as [Record<string, unknown>, ...string[]];
  return { head, problems, scripts, analysis: readPublications(head, { baseUrl: BASE }).analyses[0] };
}
