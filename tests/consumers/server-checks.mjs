// What a reader must get from a page that a server has rendered: complete without a script, and taken over without a trace.
import { launch } from '@offprint/testing/e2e';

const VIEWPORT = { width: 1000, height: 1400 };
const TAGS = ['program-banner', 'analysis-card', 'summary-download', 'related-analyses'].map(
  (tag) => `offprint-${tag}`,
);

/** @returns {Promise<Record<string, boolean>>} what holds of the page before any script has run */
export async function withoutScript(origin) {
  const browser = await launch('chromium', { javaScript: false, viewport: VIEWPORT });
  try {
    await browser.goto(`${origin}/`);
    return await browser.evaluate((tags) => {
      const part = (tag, name) => document.querySelector(tag)?.shadowRoot?.querySelector(`[part~=${name}]`);
      const link = (tag, name, path) =>
        part(tag, name)?.checkVisibility() === true &&
        part(tag, name).getAttribute('href') === `https://institute.example/${path}`;
      const items = [...document.querySelectorAll('offprint-related-analyses > offprint-analysis-card')];
      const authors = document.querySelector('offprint-analysis-card > [slot=authors]');
      const style = getComputedStyle(part('offprint-analysis-card', 'base') ?? document.body);
      return {
        'without script: a shadow root in every element': tags.every((tag) => document.querySelector(tag)?.shadowRoot),
        'without script: the headline is a link': link('offprint-analysis-card', 'link', 'copper'),
        'without script: the way to the program': link('offprint-program-banner', 'action', 'programs/global-issues'),
        'without script: the way to the PDF': link('offprint-summary-download', 'download', 'copper.pdf'),
        'without script: a list of six linked headlines':
          items.filter((item) => item.shadowRoot?.querySelector('a[part~=link]')?.checkVisibility()).length === 6,
        'without script: children in their slots': !!authors?.assignedSlot && authors.checkVisibility(),
        'without script: styled': style.borderTopWidth === '2px',
        'without script: no button without effect': tags.every(
          (tag) =>
            ![...document.querySelector(tag).shadowRoot.querySelectorAll('button')].some((it) =>
              it.checkVisibility({ visibilityProperty: true }),
            ),
        ),
      };
    }, TAGS);
  } finally {
    await browser.close();
  }
}

/** Holds back every script of the page; what it answers with lets them go. */
async function holdScripts(page) {
  const held = [];
  let open = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (open || request.resourceType() !== 'script') void request.continue();
    else held.push(request);
  });
  return async () => {
    open = true;
    await Promise.all(held.map((request) => request.continue()));
  };
}

/** In the page: keeps every node that the server has sent, and watches for shifts from now on. */
function remember() {
  const elements = [...document.body.querySelectorAll('*')];
  const rendered = elements.flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('*')] : []));
  window.sent = [...elements, ...rendered].filter((node) => node.localName !== 'script');
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) window.moved.push(...sources);
  }).observe({ entryTypes: ['layout-shift'] });
}

/** In the page: true if two pictures are the same but for the noise of a rounded corner, of which 2 of 255 were seen. */
async function alike(...pictures) {
  const pixels = async (picture) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const [one, other] = await Promise.all(pictures.map(pixels));
  return one.length === other.length && one.every((value, index) => Math.abs(value - other[index]) <= 4);
}

/** In the page: true once every element is registered and has rendered what it knows. */
async function hydrated(tags) {
  const elements = tags.flatMap((tag) => [...document.querySelectorAll(tag)]);
  if (!elements.every((element) => element.hasUpdated)) return false;
  await Promise.all(elements.map((element) => element.updateComplete));
  return true;
}

const shown = (tag, headline) =>
  [...document.querySelectorAll(tag)].some(({ shadowRoot }) => shadowRoot?.textContent.includes(headline));
const follow = (path) => document.querySelector(`nav a[href^="${path}"]`).click();

/** @returns {Promise<Record<string, boolean>>} what holds of the page while scripts take it over, and of the next pages */
export async function withScript(origin) {
  const browser = await launch('chromium', { viewport: VIEWPORT });
  const { page } = browser;
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const picture = async (tag) => Buffer.from(await (await page.$(tag)).screenshot()).toString('base64');
  const pictures = () => Promise.all(TAGS.slice(0, 2).map(picture));
  try {
    const release = await holdScripts(page);
    const loaded = browser.goto(`${origin}/`);
    await browser.until(() => document.querySelector('#end'));
    const before = await pictures();
    await page.evaluate(remember);
    await release();
    await loaded;
    await browser.until(hydrated, TAGS);
    const after = await pictures();
    const same = await Promise.all(before.map((image, index) => page.evaluate(alike, image, after[index])));
    const kept = await page.evaluate(() => {
      const lost = window.sent.filter((node) => !node.isConnected).map((node) => node.cloneNode().outerHTML);
      // A second copy of what was sent would be a node that nobody remembers.
      const cards = [...document.querySelectorAll('offprint-analysis-card')];
      const single = cards.every(({ shadowRoot }) => shadowRoot.querySelectorAll('article').length === 1);
      const moved = window.moved.map(({ currentRect, node, previousRect }) =>
        [node?.cloneNode().outerHTML, `from ${previousRect.y} to ${currentRect.y}`].join(' '),
      );
      return { lost, moved, single };
    });
    if (kept.lost.length + kept.moved.length > 0) console.error(kept);
    const cites = await page.evaluate(async () => {
      const { shadowRoot } = document.querySelector('offprint-summary-download');
      shadowRoot.querySelector('[part~=cite]').click();
      const end = performance.now() + 5000;
      while (!shadowRoot.querySelector('[part~=citation-copy]') && performance.now() < end)
        await new Promise(requestAnimationFrame);
      return !!shadowRoot.querySelector('[part~=citation-copy]');
    });

    await page.evaluate(() => (window.samePage = true));
    await page.evaluate(follow, '/second');
    await browser.until(shown, 'offprint-analysis-card', 'Rivers without borders');
    await browser.until(() => !document.querySelector('offprint-program-banner'));
    const second = await page.evaluate(() => ({
      same: window.samePage === true,
      single: document.querySelector('offprint-analysis-card').shadowRoot.querySelectorAll('article').length === 1,
      inert: document.querySelector('offprint-analysis-card > template') !== null,
    }));
    await page.evaluate(follow, '/');
    await browser.until(shown, 'offprint-program-banner', 'Global issues');
    await browser.until(shown, 'offprint-related-analyses offprint-analysis-card', 'Sand');
    const back = await page.evaluate(() => window.samePage === true);
    if (said.length > 0) console.error(said);
    return {
      'hydration: every node of the server stays': kept.lost.length === 0,
      'hydration: no node comes twice': kept.single,
      'hydration: nothing moves': kept.moved.length === 0,
      'hydration: card and banner look the same': same.every(Boolean),
      'hydration: buttons work': cites,
      'navigation: the next page comes without a reload': second.same && second.single && !second.inert,
      'navigation: and so does the way back': back,
      'nothing in the console': said.length === 0,
    };
  } finally {
    await browser.close();
  }
}
