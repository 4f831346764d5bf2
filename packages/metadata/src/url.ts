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
  // eslint-disable-next-line no-control-regex -- browsers drop tabs and line feeds inside `java\tscript:`; we refuse them
  if (!text || /[\0-\x1f\x7f]/.test(text)) return undefined;
  try {
    const { href, password, protocol, username } = new URL(text, base);
    return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}
