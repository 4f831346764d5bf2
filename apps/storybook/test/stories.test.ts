// Every story of the static build, as designers meet it: it renders, its play function passes, axe finds nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { missing } from '@offprint/testing/e2e';
import { StaticStorybook } from './static-storybook.ts';

interface Entry {
  id: string;
  name: string;
  tags: string[];
  title: string;
  type: 'docs' | 'story';
}

const folder = join(import.meta.dirname, '../dist');
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const entries = Object.values(index.entries);
const stories = entries.filter(({ type }) => type === 'story');

const FAILURE = /^warn: \[offprint\] <offprint-[a-z-]+> [a-z]+: #/;

/** A story of a failure prints the one line that webmasters get, and no other story prints anything. */
function assertQuiet(console: readonly string[], ...shown: readonly Entry[]): void {
  assert.deepEqual(
    console.filter((line) => !FAILURE.test(line)),
    [],
  );
  assert.equal(console.length, shown.filter(({ tags }) => tags.includes('failing')).length);
}

/** The stories of one documentation page. */
const storiesOf = (page: Entry): Entry[] => stories.filter(({ title }) => title === page.title);

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

describe('the stories', { skip: missing('chromium') }, () => {
  let storybook: StaticStorybook;

  before(async () => {
    storybook = await StaticStorybook.open(folder);
  });

  after(() => storybook?.close());

  for (const { globals, page, seen } of PAGES) {
    describe(`on ${page}`, () => {
      before(() => storybook.load(stories[0]!.id, globals));

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
    storybook = await StaticStorybook.open(folder);
  });

  after(() => storybook?.close());

  for (const page of entries.filter(({ type }) => type === 'docs')) {
    it(`${page.title}: shows its stories, and only they turn with the language`, async () => {
      await storybook.loadDocs(page.id, storiesOf(page).length, 'language:ar');
      const { console, foreign } = storybook.takeTraffic();
      assert.deepEqual(foreign, []);
      assertQuiet(console, ...storiesOf(page));
      const turned = await storybook.page.evaluate(() => ({
        page: document.documentElement.dir || document.body.dir,
        stories: [...new Set([...document.querySelectorAll<HTMLElement>('.page')].map(({ dir }) => dir))],
      }));
      assert.deepEqual(turned, { page: '', stories: ['rtl'] });
    });
  }

  it('describe every attribute, property, slot, part, custom property, event, state and method', async () => {
    const overview = entries.find(({ title, type }) => type === 'docs' && title === 'Analysis card/Overview')!;
    await storybook.loadDocs(overview.id, storiesOf(overview).length, '');
    // The control of colours is loaded on its own; a cell that stays empty is found below.
    await storybook.page.waitForSelector('input[placeholder^="Choose color"]');
    const rows = await storybook.page.$$eval('.docblock-argstable-body tr', (all) => {
      const words = (cell: HTMLElement): string =>
        cell.innerText.trim() || (cell.querySelector('button, input, select, textarea') ? 'a control' : '');
      return all.map(({ cells }) => [...cells].map(words)).filter(({ length }) => length > 1);
    });
    assert.deepEqual(
      rows.filter((cells) => cells.some((text) => text === '' || /\n-$/.test(text))),
      [],
    );
    const names = rows.map(([name]) => name);
    // One name in three kinds is three rows.
    assert.equal(names.filter((name) => name === 'headline').length, 3);
    for (const name of [
      'analysis',
      '(default)',
      '--offprint-analysis-card-gap',
      'offprint-ready',
      'empty',
      'reload()',
    ]) {
      assert.ok(names.includes(name), `${name} has no row`);
    }
  });
});
