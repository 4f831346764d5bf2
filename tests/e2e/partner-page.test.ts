// The demo as its readers meet it: four elements on a magazine's page, all from the publisher's origin by one script tag.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { servePartner, servePublisher } from '@offprint/partner-site/server.mjs';
import { ENGINES, launch, missing, type TestBrowser } from '@offprint/testing/e2e';
import { immutable, rolling } from './release.ts';

type Server = Awaited<ReturnType<typeof servePublisher>>;

const CARD = 'offprint-analysis-card';
const SUMMARY = 'offprint-summary-download';
const RELATED = 'offprint-related-analyses';
const BANNER = 'offprint-program-banner';
const TAGS = [CARD, SUMMARY, RELATED, BANNER];

const HEADLINES = [/Bundeswehr: From Zeitenwende/, /Main Battle Tank/, /Mapping the MilTech War/, /“Iron Swords”/];

/** By page: what each element says there, once it speaks the page's language, and what the page asks the publisher for. */
const PAGES = {
  '/': {
    texts: {
      [CARD]: [
        /NATO Partnerships/,
        /Study/,
        /stratégique, no\. 31/,
        /By Vivien Pertusot/,
        /May 2011/,
        /PDF, [\d.]+ kB/,
      ],
      [SUMMARY]: [
        /NATO Partnerships/,
        /Download the full study.*PDF, [\d.]+ kB, 47 pages/,
        /978-2-86592-897-2/,
        /français/,
      ],
      [RELATED]: [/Elsewhere: forces, machines, wars/, ...HEADLINES],
      [BANNER]: [/Security Studies Center/, /wars of the present/, /Find out more at Ifri/],
    },
    asks: [
      rolling,
      '/analyses/nato-partnerships.jsonld',
      '/analyses/security-studies-center.jsonld',
      '/feeds/related.json',
      '/images/nato-partnerships.svg',
    ],
  },
  '/fr/': {
    texts: {
      [CARD]: [/NATO Partnerships/, /stratégique, n°\s31/, /Par Vivien Pertusot/, /mai 2011/, /PDF, [\d,]+ ko/],
      [SUMMARY]: [/Les partenariats de l’OTAN/, /Télécharger l’étude complète.*PDF, [\d,]+ ko/, /English/],
      [RELATED]: [/Ailleurs : armées, machines, guerres/, ...HEADLINES],
      [BANNER]: [/Centre des études de sécurité/, /guerres d’aujourd’hui/, /En savoir plus à l’Ifri/],
    },
    asks: [
      immutable['fr']!,
      immutable['markup']!,
      rolling,
      '/analyses/nato-partnerships-fr.jsonld',
      '/analyses/nato-partnerships.jsonld',
      '/analyses/security-studies-center-fr.jsonld',
      '/feeds/related.xml',
      '/images/nato-partnerships.svg',
    ],
  },
  '/ar/': {
    texts: {
      [CARD]: [/NATO Partnerships/, /Vivien Pertusot/, /PDF/],
      [SUMMARY]: [/NATO Partnerships/, /تنزيل الدراسة كاملة/, /978-2-86592-897-2/],
      [RELATED]: [/من مواقع أخرى: جيوش وآلات وحروب/, ...HEADLINES],
      [BANNER]: [/Security Studies Center/, /المزيد لدى إيفري/],
    },
    asks: [
      immutable['ar']!,
      rolling,
      '/analyses/nato-partnerships.jsonld',
      '/analyses/related.jsonld',
      '/analyses/security-studies-center.jsonld',
      '/images/nato-partnerships.svg',
    ],
  },
};

const HEADLINE = 'NATO Partnerships: Shaking Hands or Shaking the System?';

/** By page: the links between the tags. */
const FALLBACKS = {
  '/': [HEADLINE, HEADLINE, 'All analyses at Ifri', 'Security Studies Center, Ifri'],
  '/fr/': [HEADLINE, HEADLINE, 'Toutes les analyses de l’Ifri', 'Centre des études de sécurité, Ifri'],
};

/** The page's own policy, and the leave to evaluate that the browsers' drivers need. */
const policyFor = (publisher: string): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src ${publisher} 'unsafe-eval'; connect-src ${publisher}; img-src 'self' ${publisher}; style-src 'self'`,
});

const partnerOf = (publisherOrigin: string): Promise<Server> =>
  servePartner({ headers: policyFor(publisherOrigin), publisherOrigin });

/** A partner whose publisher is down: nobody listens at that origin any more. */
async function partnerAlone(): Promise<Server> {
  const publisher = await servePublisher();
  await publisher.close();
  return partnerOf(publisher.origin);
}

/** Whether what an element renders, elements within it too, fits all patterns when it is put in one line. */
const says = (tag: string, patterns: string[]): boolean => {
  const textOf = (root: ParentNode & Node): string =>
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? textOf(shadowRoot) : '')).join(' ') +
    root.textContent!;
  const text = textOf(document.querySelector(tag)!.shadowRoot!).replace(/\s+/g, ' ');
  return patterns.every((pattern) => new RegExp(pattern).test(text));
};

const isReady = (tag: string): boolean => document.querySelector(tag)?.matches(':state(ready)') ?? false;

/** Texts of the links between the tags that a reader sees. */
const fallbacksSeen = (tags: string[]): string[] =>
  tags.flatMap((tag) =>
    [...document.querySelectorAll<HTMLAnchorElement>(`${tag} > a`)]
      .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height > 0)
      .map((link) => link.textContent!.trim()),
  );

const globalsOf = (): string[] => Object.keys(window);

/** Reads the page to its end, as each element loads only near the viewport. */
async function readAll(browser: TestBrowser, url: string): Promise<void> {
  await browser.goto(url);
  for (const tag of TAGS) {
    await browser.evaluate((name: string) => document.querySelector(name)!.scrollIntoView(), tag);
    await browser.until(isReady, tag);
  }
}

for (const engine of ENGINES) {
  describe(`the partner's page in ${engine}`, { skip: missing(engine) }, () => {
    let publisher: Server;
    let partner: Server;
    let alone: Server;
    let browser: TestBrowser;

    before(async () => {
      publisher = await servePublisher();
      partner = await partnerOf(publisher.origin);
      alone = await partnerAlone();
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      await Promise.all([partner?.close(), alone?.close(), publisher?.close()]);
    });

    for (const [path, { asks, texts }] of Object.entries(PAGES)) {
      it(`shows all four elements of the other origin on ${path}, and asks for nothing else`, async () => {
        await readAll(browser, partner.origin + path);
        await browser.until(
          (urls: string[]) => urls.every((url) => performance.getEntriesByName(url).length > 0),
          asks.map((file) => publisher.origin + file),
        );
        for (const [tag, patterns] of Object.entries(texts)) {
          // Ready is earlier than translated: the words of the language are a file of their own.
          const wanted = [...patterns, /^(?!.*(?:undefined|NaN))/].map(({ source }) => source);
          await assert.doesNotReject(browser.until(says, tag, wanted), `${tag} says all of ${wanted.join(', ')}`);
        }
        const asked = await browser.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
        const elsewhere = asked.filter((url) => !url.startsWith(`${partner.origin}/`));
        assert.deepEqual([...new Set(elsewhere)].sort(), asks.map((file) => publisher.origin + file).sort());
        const data = elsewhere.filter((url) => /\.(?:json|jsonld|xml)$/.test(url));
        assert.equal(data.length, new Set(data).size, 'a source is asked for once');
      });
    }

    it('shows the four links with the publisher’s origin down', async () => {
      for (const [path, links] of Object.entries(FALLBACKS)) {
        await browser.goto(alone.origin + path);
        assert.deepEqual(await browser.evaluate(fallbacksSeen, TAGS), links);
      }
    });

    it('leaves no global but window.offprint, and keeps nothing', async () => {
      await browser.goto(`${alone.origin}/`);
      // A driver's own globals come when it first waits for something.
      await browser.until(() => true);
      const own = await browser.evaluate(globalsOf);
      await readAll(browser, `${partner.origin}/`);
      const added = (await browser.evaluate(globalsOf)).filter((key) => !own.includes(key));
      assert.deepEqual(added, ['offprint']);
      const kept = await browser.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0]);
    });
  });
}

describe('the partner’s page in a window of 1280 by 1800', { skip: missing('chromium') }, () => {
  const viewport = { height: 1800, width: 1280 };

  /** The sum of all shifts while the page is read. Source: https://web.dev/articles/cls */
  async function shiftOf(read: (browser: TestBrowser) => Promise<void>): Promise<number> {
    const browser = await launch('chromium', { viewport });
    try {
      await browser.page.evaluateOnNewDocument(() => {
        const entries: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
        observer.observe({ buffered: true, type: 'layout-shift' });
        Object.assign(window, { shifts: () => [...entries, ...observer.takeRecords()] });
      });
      await read(browser);
      return await browser.evaluate(async () => {
        // An entry is there after the frame that it is about.
        for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
        const { shifts } = window as unknown as { shifts: () => { value: number }[] };
        return shifts().reduce((sum, { value }) => sum + value, 0);
      });
    } finally {
      await browser.close();
    }
  }

  for (const path of ['/', '/fr/', '/ar/']) {
    it(`does not move ${path} when the content comes`, async () => {
      const publisher = await servePublisher();
      const partner = await partnerOf(publisher.origin);
      try {
        const shift = await shiftOf((browser) => readAll(browser, partner.origin + path));
        assert.ok(shift <= 0.005, `the layout shifts by ${shift}`);
      } finally {
        await Promise.all([partner.close(), publisher.close()]);
      }
    });
  }

  it('does not move at all with the publisher’s origin down', async () => {
    const alone = await partnerAlone();
    try {
      const shift = await shiftOf(async (browser) => {
        await browser.goto(`${alone.origin}/`);
        await browser.evaluate((tag: string) => document.querySelector(tag)!.scrollIntoView(), BANNER);
      });
      assert.equal(shift, 0);
    } finally {
      await alone.close();
    }
  });

  it('shows the four links without JavaScript, and leaves no empty room', async () => {
    const publisher = await servePublisher();
    const partner = await partnerOf(publisher.origin);
    const browser = await launch('chromium', { javaScript: false, viewport });
    try {
      for (const [path, links] of Object.entries(FALLBACKS)) {
        await browser.goto(partner.origin + path);
        assert.deepEqual(await browser.evaluate(fallbacksSeen, TAGS), links);
        const heights = await browser.evaluate(
          (tags: string[]) => tags.map((tag) => document.querySelector(tag)!.getBoundingClientRect().height),
          TAGS,
        );
        for (const height of heights) assert.ok(height < 100, `${height} px`);
      }
    } finally {
      await browser.close();
      await Promise.all([partner.close(), publisher.close()]);
    }
  });
});
