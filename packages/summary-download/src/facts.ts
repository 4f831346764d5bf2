import { linkAddress, type Download, type NamedLink, type PartialAnalysis, type RelatedLink } from '@offprint/element';

/** A row of the list of facts: the key of its label, which `hide` knows too, and what it says. */
export type FactRow = readonly [key: 'doi' | 'isbn' | 'license' | 'partners' | 'supersedes' | 'version', NamedLink[]];

const CREATIVE_COMMONS = /creativecommons\.org\/licenses\/([a-z-]{2,8})\/([\d.]{3})/;

/** An address in the short form that people read: a Creative Commons license by its name, else without the scheme. */
function nameOfAddress(address: string): string {
  const [, license, version] = CREATIVE_COMMONS.exec(address) ?? [];
  return license ? `CC ${license.toUpperCase()} ${version}` : address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

const named = (text: string | undefined, url?: string): NamedLink[] =>
  text ? [{ name: nameOfAddress(text), url: url ?? (/^https?:/i.test(text) ? text : '') }] : [];

/** @param doi - Bare, with its resolver, or as `doi:…`. */
export const bareDoi = (doi: string): string => doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/i, '');

/** Half a surrogate pair cannot be encoded: only what must be, is. */
function doiLink(doi = ''): NamedLink[] {
  const bare = bareDoi(doi);
  return named(bare, `https://doi.org/${bare.replace(/[ "#%<>?]/g, encodeURIComponent)}`);
}

/** What librarians and lawyers look for, in rows. A text that is no address comes out as plain text. */
export function factRows(
  { doi, isbn, license, version }: PartialAnalysis,
  { partners = [], supersedes }: { partners?: NamedLink[] | undefined; supersedes?: RelatedLink | undefined },
): FactRow[] {
  return [
    ['doi', doiLink(doi)],
    ['isbn', named(isbn)],
    ['license', named(license)],
    ['version', named(version)],
    ['partners', partners],
    ['supersedes', named(supersedes?.headline ?? supersedes?.url, supersedes?.url)],
  ];
}

/** Where to write to or to ask: an http(s) address or `mailto:`; undefined for anything else. */
export function contactAddress(raw: string | undefined): string | undefined {
  return /^\s*mailto:/i.test(raw ?? '') ? raw!.trim() : linkAddress(raw);
}

/** Minutes that most people need for a text; 0 for a few lines, and for scripts that do not part words by spaces. */
export function readingMinutes({ keyPoints = [], summary = '' }: PartialAnalysis): number {
  const WORDS_A_MINUTE = 220;
  return Math.round([summary, ...keyPoints].join(' ').split(/\s+/).length / WORDS_A_MINUTE);
}

/** What a file is called: its label, else the name in its address. */
export const fileName = ({ label, url }: Download): string => label ?? url.replace(/[?#].*/, '').replace(/.*\//, '');
