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
