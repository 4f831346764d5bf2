/**
 * Asks a server for the size of a file, without fetching it.
 *
 * @returns Bytes; 0 if the server does not say, or not to this page. Never throws.
 */
export async function sizeOf(url: string): Promise<number> {
  try {
    const { headers, ok } = await fetch(url, { credentials: 'omit', method: 'HEAD', referrerPolicy: 'no-referrer' });
    // A compressed answer says how much travels, not how large the file is.
    return ok && !headers.has('content-encoding') ? Number(headers.get('content-length')) : 0;
  } catch {
    return 0;
  }
}
