// Every way by which a text of a stranger comes into an element.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDGETS } from '../e2e/widgets.ts';
import { type Form, documentOf, DOCUMENTS, LOADED, type Payload, type Target, type Writing } from './documents.ts';
import type { Case } from './exercise.ts';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const packages = join(import.meta.dirname, '..', '..', 'packages');

/** What the four elements are called in snippets, and which attributes they have. */
const ELEMENTS = Object.entries(WIDGETS).map(([name, tag]) => {
  const text = readFileSync(join(packages, tag.replace('offprint-', ''), 'custom-elements.json'), 'utf8');
  const declarations = (JSON.parse(text) as Manifest).modules.flatMap((module) => module.declarations ?? []);
  const { attributes } = declarations.find(({ tagName }) => tagName === tag)!;
  return { name, tag, attributes: attributes!.map((attribute) => attribute.name) };
});

const isAddress = (name: string): boolean => /(?:src|srcset|href|image|cover)$/.test(name);

/** Address of a document at the publisher's. */
const addressOf = (...[index, form, target, writing]: [number, Form, Target, Writing]): string =>
  `/data/${index}/${form}/${target}/${writing}`;

/** @returns What stands at such an address; undefined for others. */
export function answerTo(url: string, payloadAt: (index: number) => Payload): [type: string, text: string] | undefined {
  const [, index, form, target, writing] = /^\/data\/(\d+)\/(\w+)\/(\w+)\/(\w+)/.exec(url) ?? [];
  if (index === undefined) return undefined;
  const type = { atom: 'application/atom+xml', page: 'text/html', rss: 'application/rss+xml' }[form!];
  return [
    type ?? 'application/json',
    documentOf(form as Form, target as Target, writing as Writing, payloadAt(Number(index))),
  ];
}

/**
 * All ways of one payload.
 *
 * @param index - Number of the payload, which the publisher knows it by.
 * @param payload - The payload for a field of this name.
 * @param publisher - Origin that pages allow.
 */
export function casesOf(index: number, payload: Payload, publisher: string): Case[] {
  const good = { href: `${publisher}/copper`, text: 'Copper' };
  const source = (...document: [Form, Target, Writing]): string => publisher + addressOf(index, ...document);
  return ELEMENTS.flatMap(({ attributes, name: widget, tag }): Case[] => {
    const inAll = (names: readonly string[], prefix = ''): Record<string, string> =>
      Object.fromEntries(names.map((name) => [prefix + name, payload(name)]));
    // Each in the absence of those that take its place: of a summary the abstract, of a picture the cover.
    const texts = attributes.filter((name) => !isAddress(name));
    const addresses = attributes.filter((name) => isAddress(name) && name !== 'src');
    const element = (path: string, given: Record<string, string>, more: Partial<Case> = {}): Case => ({
      path: `${tag}, ${path}`,
      name: tag,
      attributes: given,
      ...good,
      ...more,
    });
    const mark = (path: string, name: string, given: Record<string, string>): Case => ({
      path: `${tag}, marked text, ${path}`,
      name,
      // Away from the window nothing else would load.
      attributes: { 'data-offprint': widget, ...given, 'data-offprint-loading': 'eager' },
      ...good,
    });
    const link = (path: string, write: (value: string) => string): Case => ({
      path: `${tag}, link, ${path}`,
      name: 'a',
      attributes: {},
      text: payload('text'),
      href: `${publisher}/copper#offprint=${[widget, ...texts.map((name) => `${name}=${write(payload(name))}`)].join(';')};loading=eager`,
    });
    const headline = { headline: 'Copper', heading: 'Metals', statement: 'How metals move' };
    return [
      element('all texts', inAll(texts)),
      element('all texts but those that hide others', inAll(texts.filter((name) => name !== 'abstract'))),
      element('all addresses', { ...headline, ...inAll(addresses) }),
      element('all addresses but those that hide others', {
        ...headline,
        ...inAll(addresses.filter((name) => name !== 'cover' && name !== 'pdf-href')),
      }),
      element('source', { ...headline, loading: 'eager', src: payload('src') }),
      element('entry', { item: payload('item'), loading: 'eager', src: source('graph', 'addresses', 'plain') }),
      element('fallback', {}, { href: payload('href'), text: payload('text') }),
      ...(['addresses', 'texts'] as const).map((target) =>
        element(`script in the page, ${target}`, {}, { data: documentOf('graph', target, 'plain', payload) }),
      ),
      ...DOCUMENTS.map((document) => element(document.join(', '), { loading: 'eager', src: source(...document) })),
      mark('texts', 'blockquote', {
        ...inAll(texts, 'data-offprint-'),
        'data-offprint-src': source('graph', 'texts', 'raw'),
      }),
      mark('addresses', 'div', {
        ...inAll([...addresses, 'src'], 'data-offprint-'),
        'data-offprint-headline': 'Copper',
        'data-offprint-onclick': 'canary()',
      }),
      mark('name and source', 'figure', {
        class: payload('class'),
        cite: payload('cite'),
        'data-offprint': payload('name'),
      }),
      link('encoded', (value) => encodeURIComponent(value.replaceAll(/\p{Cs}/gu, '?'))),
      link('as it is', String),
    ];
  });
}

/** True for what an element asks for by itself, when a source or an attribute names it. */
export const isLoaded = (field: string): boolean => LOADED.test(field);
