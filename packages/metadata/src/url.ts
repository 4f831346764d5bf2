/**
 * An address that a page may link to.
 *
 * @param raw - Anything.
 * @param base - Address that a relative one is resolved against; without it relative addresses are refused.
 * @returns The absolute http(s) address; undefined for another scheme, credentials, control characters or no address.
 *   Never throws. Source: https://url.spec.whatwg.org/
 */
export function safeUrl(raw: unknown, base?: string): string | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  try {
    const { href } = new URL(text, base);
    // Browsers drop tabs and line feeds inside an address (`java\tscript:`); an honest one has none.
    return text && !/\p{Cc}/u.test(text) && /^https?:\/\/[^/@]+\//.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
