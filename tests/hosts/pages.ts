// Pieces of pages and judgements that several rows share.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdn } from '../e2e/release.ts';
import { HEADLINE, type Page, type Stage } from './stage.ts';

/** A card whose source is a feed of the publisher, which a lazy file reads. */
export const FEED_CARD =
  '<offprint-analysis-card src="PUBLISHER/feed.xml"><a href="/copper">Copper, the link</a></offprint-analysis-card>';

/** Publishes the script, or a lazy file of it, at another address. */
export function republish(
  stage: Stage,
  file: string,
  path: string,
  { headers = {}, more = '' }: { headers?: Record<string, string>; more?: string } = {},
): void {
  const text = readFileSync(join(cdn, file), 'utf8') + more;
  stage.publish(path, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', ...headers }).end(text);
  });
}

/** @returns The body of a page whose card has a picture, from the given address of the publisher. */
export function pictured(stage: Stage, path: string, headers: Record<string, string | undefined> = {}): string {
  const data = { '@context': 'https://schema.org', '@type': 'Report', headline: HEADLINE, image: path };
  stage.publish(`${path}.jsonld`, (_, response) => {
    response.setHeader('content-type', 'application/ld+json').end(JSON.stringify(data));
  });
  stage.publish(path, (_, response) => {
    response.setHeader('content-type', 'image/svg+xml');
    for (const [name, value] of Object.entries(headers)) {
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
    }
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>');
  });
  return `<offprint-analysis-card src="PUBLISHER${path}.jsonld"><a href="/copper">Copper</a></offprint-analysis-card>`;
}

/** How the picture of the first card is once it has loaded or failed: `broken` is the icon that nobody may see. */
export async function pictureOf(stage: Stage): Promise<'broken' | 'hidden' | 'shown'> {
  await stage.until((page) => {
    const image = page.document.querySelector('offprint-analysis-card')?.shadowRoot?.querySelector('img');
    return image?.complete && (image.naturalWidth > 0 || image.hidden);
  });
  return stage.inPage((page) => {
    const image = page.document.querySelector('offprint-analysis-card')!.shadowRoot!.querySelector('img')!;
    if (image.naturalWidth > 0) return 'shown';
    return page.getComputedStyle(image).visibility === 'hidden' ? 'hidden' : 'broken';
  });
}

/** Nothing of ours has run or will: the author's link is seen and takes the focus, and the page notices no more than this. */
export async function stands(stage: Stage, page: Page, noticed: readonly RegExp[] = []): Promise<void> {
  await stage.open(page);
  const { fallback, headline, noticed: lines } = await stage.look();
  assert.deepEqual({ fallback, headline }, { fallback: true, headline: '' });
  const takesFocus = await stage.inPage((it) => {
    const link = it.document.querySelector<HTMLAnchorElement>('offprint-analysis-card a')!;
    link.focus();
    return it.document.activeElement === link;
  });
  assert.ok(takesFocus);
  const said = lines.filter((line) => !line.startsWith('violation'));
  assert.equal(said.length, noticed.length, said.join('\n'));
  noticed.forEach((pattern, index) => assert.match(said[index]!, pattern));
}
