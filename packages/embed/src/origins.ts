import { safeUrl } from '@offprint/metadata/json.js';

const allowed = new Set<string>();
const named = new Set<string>();

/** Origin of an http(s) address; a `blob:` address also has the origin of its maker, but it is no publisher's. */
const originOf = (address: string): string | undefined => {
  const url = safeUrl(address);
  return url && new URL(url).origin;
};

/**
 * Allows publishers to be named by links and marked text.
 *
 * @param origins - Origins or addresses, with spaces or commas between; without a scheme `https` is meant.
 */
export function allow(origins: string): void {
  for (const each of origins.split(/[\s,]+/)) {
    const origin = each && originOf(each.includes('://') ? each : `https://${each}`);
    if (origin) allowed.add(origin);
  }
}

/** True if a page asked for all these addresses to be shown. Otherwise the console says once what to add. */
export function isAllowed(addresses: readonly string[]): boolean {
  const strangers = addresses.map(originOf).filter((origin) => !origin || !allowed.has(origin));
  for (const origin of strangers) {
    if (!origin || named.has(origin)) continue;
    named.add(origin);
    // eslint-disable-next-line no-console -- nothing is wrong: the page may well not want what a comment's author asks for
    console.info(
      `[offprint] a snippet of ${origin} stays a link: add data-origins="${origin}" to the script tag to allow it`,
    );
  }
  return strangers.length === 0;
}
