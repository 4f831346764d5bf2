// Takes the READMEs' pictures from the built documentation site, in both colour schemes.
//   npm run build && npm run pictures
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serveFolder } from '@offprint/testing/e2e';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');

/** By package: the story, and the width of its page in pixels. */
const STORIES = {
  'analysis-card': ['analysis-card-overview--illustrated', 420],
  'program-banner': ['program-banner-overview--illustrated', 1000],
  'related-analyses': ['related-analyses-overview--illustrated', 1000],
  'summary-download': ['summary-with-download-overview--usual', 1000],
};

const site = await serveFolder(join(root, 'apps/storybook/dist'));
const browser = await launch('chromium');
try {
  mkdirSync(folder, { recursive: true });
  for (const [name, [story, width]] of Object.entries(STORIES)) {
    await browser.page.setViewport({ width, height: 120, deviceScaleFactor: 2 });
    for (const theme of ['light', 'dark']) {
      await browser.goto(`${site.origin}/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
      await browser.until((tag) => document.querySelector(tag)?.matches(':state(ready)'), `offprint-${name}`);
      await browser.page.waitForNetworkIdle();
      const body = await browser.page.$('body');
      await body.screenshot({ path: join(folder, `${name}-${theme}.webp`), type: 'webp', quality: 70 });
    }
  }
} finally {
  await browser.close();
  await site.close();
}
