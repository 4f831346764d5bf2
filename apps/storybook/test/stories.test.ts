// Every story of the static build, as designers meet it: it renders, its play function passes, axe finds nothing.
import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { missing } from '@offprint/testing/e2e';
import { entries, type Entry, folder, stories, storiesOf } from './site.ts';
import { StaticStorybook } from './static-storybook.ts';

const FAILURE = /^warn: \[offprint\] <offprint-[a-z-]+> [a-z]+: #/;

/** A story of a failure prints the one line that webmasters get, and no other story prints anything. */
function assertQuiet(console: readonly string[], ...shown: readonly Entry[]): void {
  assert.deepEqual(
    console.filter((line) => !FAILURE.test(line)),
    [],
  );
  assert.equal(console.length, shown.filter(({ tags }) => tags.includes('failing')).length);
}

/** How wide the page's content is beyond the page: 0, or readers must scroll in two directions. */
const overflow = (): number => {
  const page = document.querySelector('.page')!;
  return page.scrollWidth - page.clientWidth;
};

const PAGES = [
  { globals: 'theme:light', page: 'a light page', seen: { lang: 'en', dir: 'ltr', scheme: 'light', width: 1280 } },
  { globals: 'theme:dark', page: 'a dark page', seen: { lang: 'en', dir: 'ltr', scheme: 'dark', width: 1280 } },
  {
    globals: 'language:ar;width:320px',
    page: 'an Arabic page on a small phone',
    seen: { lang: 'ar', dir: 'rtl', scheme: 'light dark', width: 320 },
  },
];

/** What the table of every element has. */
const ALL = ['(default)', 'base', 'offprint-ready', 'empty', 'reload()'];
const OVERVIEWS = [
  { element: 'Analysis card', names: ['analysis', '--offprint-analysis-card-gap'] },
  { element: 'Program banner', names: ['program', '--offprint-program-banner-gap'] },
  {
    element: 'Related analyses',
    names: ['analyses', '--offprint-related-analyses-gap', 'offprint-range', 'toggleAll()'],
  },
  {
    element: 'Summary with download',
    names: ['analysis', '--offprint-summary-download-gap', 'offprint-cite', 'citation(format: string)'],
  },
];

describe('the index', () => {
  it('names stories by sentences, which only a literal `name` in the story file gives', () => {
    const names = stories.map(({ name, title }) => `${title}: ${name}`);
    assert.deepEqual(
      names.filter((name) => /: [A-Z]\w*(?: [A-Z]\w*)+$/.test(name)),
      [],
    );
  });
});

describe('the static site', () => {
  it('opens with the pages that say where to start', () => {
    assert.deepEqual(
      entries.slice(0, 4).map(({ title }) => title.replace('Start here/', '')),
      ['For webmasters', 'Snippet builder', 'For developers', 'For designers'],
    );
  });

  it('weighs 12 MB at most', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const bytes = files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
    assert.ok(bytes <= 12e6, `${bytes} bytes`);
  });
});

// Storybook looks for animations for a tenth of a second after each story: the pages wait side by side, in a browser each.
describe('the stories', { concurrency: true, skip: missing('chromium') }, () => {
  for (const { globals, page, seen } of PAGES) {
    describe(`on ${page}`, { concurrency: 1 }, () => {
      let storybook: StaticStorybook;

      before(async () => {
        storybook = await StaticStorybook.open(folder);
        // Not the first one: Storybook would not show again what it shows already.
        await storybook.load(stories.at(-1)!.id, globals);
      });

      after(() => storybook?.close());

      it('follow the globals of the address', async () => {
        const found = await storybook.page.evaluate(() => {
          const around = document.querySelector<HTMLElement>('.page')!;
          const { colorScheme, width } = getComputedStyle(around);
          return { lang: around.lang, dir: around.dir, scheme: colorScheme, width: parseFloat(width) };
        });
        assert.deepEqual(found, seen);
      });

      for (const story of stories) {
        it(`${story.title}: ${story.name}`, async () => {
          const outcome = await storybook.show(story.id);
          assert.deepEqual(outcome.faults, []);
          assert.deepEqual(outcome.foreign, []);
          assertQuiet(outcome.console, story);
          assert.equal(await storybook.page.evaluate(overflow), 0);
        });
      }
    });
  }
});

describe('the documentation pages', { skip: missing('chromium') }, () => {
  let storybook: StaticStorybook;

  before(async () => {
    // In a folder of its host, and not at the root.
    storybook = await StaticStorybook.open(dirname(folder), 'dist/');
  });

  after(() => storybook?.close());

  /** Links of the page that lead to no page of the index; the one to a story alone is Storybook's own. */
  const deadLinks = async (): Promise<string[]> => {
    const known = entries.flatMap(({ id, type }) => [`?path=/${type}/${id}`, `iframe.html?id=${id}`]);
    return (await storybook.links()).filter((link) => !known.includes(link));
  };

  for (const page of entries.filter(({ type }) => type === 'docs')) {
    it(`${page.title}: shows its stories, only they turn with the language, its links lead somewhere, and it fits a phone`, async () => {
      await storybook.loadDocs(page.id, storiesOf(page.title).length, 'language:ar');
      const { console, foreign } = storybook.takeTraffic();
      assert.deepEqual(foreign, []);
      assertQuiet(console, ...storiesOf(page.title));
      const turned = await storybook.page.evaluate(() => ({
        page: document.documentElement.dir || document.body.dir,
        stories: [...new Set([...document.querySelectorAll<HTMLElement>('.page')].map(({ dir }) => dir))],
      }));
      assert.deepEqual(turned, { page: '', stories: storiesOf(page.title).length > 0 ? ['rtl'] : [] });
      assert.deepEqual(await deadLinks(), []);
      await storybook.page.setViewport({ width: 375, height: 812 });
      assert.equal(await storybook.page.evaluate(() => document.documentElement.scrollWidth), 375);
      await storybook.page.setViewport({ width: 1280, height: 900 });
    });
  }

  it('lead webmasters to the builder first, and to every element', async () => {
    await storybook.loadDocs('start-here-for-webmasters--docs', 0, '');
    const overviews = entries.filter(({ title, type }) => type === 'docs' && title.endsWith('/Overview'));
    const [first, ...others] = await storybook.links();
    assert.equal(first, '?path=/docs/start-here-snippet-builder--docs');
    assert.deepEqual(others.sort(), overviews.map(({ id }) => `?path=/docs/${id}`).sort());
  });

  for (const { element, names } of OVERVIEWS) {
    it(`${element}: describes every attribute, property, slot, part, custom property, event, state and method`, async () => {
      const overview = entries.find(({ title, type }) => type === 'docs' && title === `${element}/Overview`)!;
      await storybook.loadDocs(overview.id, storiesOf(overview.title).length, '');
      const rows = await storybook.rows();
      assert.deepEqual(
        rows.filter((cells) => cells.some((text) => text === '' || /\n-$/.test(text))),
        [],
      );
      const found = rows.map(([name]) => name);
      for (const name of [...ALL, ...names]) assert.ok(found.includes(name), `${name} has no row`);
    });
  }

  it('keep an attribute, a slot and a part of one name apart', async () => {
    const overview = entries.find(({ title, type }) => type === 'docs' && title === 'Analysis card/Overview')!;
    await storybook.loadDocs(overview.id, storiesOf(overview.title).length, '');
    const rows = await storybook.rows();
    assert.equal(rows.filter(([name]) => name === 'headline').length, 3);
  });
});
