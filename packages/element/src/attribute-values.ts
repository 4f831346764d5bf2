import { readDate, safeUrl, type PublicationDate } from '@offprint/metadata/json.js';

/**
 * An address as its author wrote it, if a browser would open it as http(s); undefined for anything else
 * (`javascript:`, `data:`, credentials).
 */
export function linkAddress(raw: string | null | undefined): string | undefined {
  const address = raw?.trim();
  // On a server relative addresses are judged against a stand-in: they reach the page as they are.
  return address && safeUrl(address, globalThis.document?.baseURI ?? 'http://page.invalid/') ? address : undefined;
}

/**
 * A `srcset` as its author wrote it, if a browser would open each of its addresses as http(s); undefined otherwise. Its
 * words are judged like addresses: a width (`480w`) is a relative one, and so is what follows a comma within an address.
 */
export function linkAddresses(raw: string | null | undefined): string | undefined {
  return raw?.match(/[^\s,]+/g)?.every(linkAddress) ? raw : undefined;
}

/** A whole number above 0, from an attribute or from data; undefined for anything else. */
export function wholeNumber(raw: number | string | null | undefined): number | undefined {
  const value = Math.round(Number(raw));
  return value > 0 && value < Infinity ? value : undefined;
}

/** The words of a list as attributes hold it: separated by commas. */
export function words(raw: string | null | undefined): string[] {
  return (raw ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** A date as an attribute holds it. */
export function dateOf(raw: string | null | undefined): PublicationDate | undefined {
  return raw ? readDate(raw) : undefined;
}
