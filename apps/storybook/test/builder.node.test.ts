import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ElementDeclaration } from '../.storybook/element-declaration.ts';
import { hueOf, shadesOf } from '../builder/accent.ts';
import { changed, DEFAULTS, FORMS, fromHash, toHash, WIDGETS } from '../builder/configuration.ts';
import { fallbackLink, snippetFacts, sourceAddress } from '../builder/facts.ts';
import { widgetOptions } from '../builder/options.ts';
import { formOfRemains, PASTE_TEST } from '../builder/paste-test.ts';
import { originsToAllow, pinnedAddress, policy, scriptTag } from '../builder/site.ts';
import { snippet } from '../builder/snippet.ts';

const packages = join(import.meta.dirname, '../../../packages');

const declarations = ['analysis-card', 'summary-download', 'related-analyses', 'program-banner'].flatMap((name) => {
  const manifest = JSON.parse(readFileSync(join(packages, name, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: ElementDeclaration[] }[];
  };
  return manifest.modules.flatMap(({ declarations: found }) => found ?? []).filter(({ tagName }) => tagName);
});
const widgets = widgetOptions(declarations);

const SITE = 'https://docs.example/in/a/folder/iframe.html?id=x';

describe('the configuration in a link', () => {
  const text = fc.string({ unit: 'grapheme' });
  const configuration = fc.record({
    widget: fc.constantFrom(...WIDGETS),
    form: fc.constantFrom(...FORMS),
    source: fc.constantFrom('example', 'address', 'inline'),
    address: text,
    data: text,
    href: text,
    words: text,
    language: fc.constantFrom('', 'ar'),
    script: text,
    pinned: fc.constantFrom('', 'on'),
    consent: fc.constantFrom('', 'on'),
    options: fc.dictionary(
      fc.constantFrom('theme', 'headline', '__proto__', 'constructor'),
      fc.string({ minLength: 1 }),
    ),
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(configuration, (written) => {
        const read = fromHash(`#${toHash(written)}`);
        assert.deepEqual({ ...read, options: { ...read.options } }, { ...written, options: { ...written.options } });
      }),
    );
  });

  it('is empty for what the builder opens with', () => assert.equal(toHash(DEFAULTS), ''));

  it('has no effect where it says what the builder does not know', () => {
    const hash = 'widget=carousel&form=flash&language=tlh&options=x&__proto__=y&toString=z&%E0%A4%A';
    assert.deepEqual(fromHash(hash), DEFAULTS);
  });

  it('forgets an option that is emptied', () => {
    const dark = changed(DEFAULTS, 'option-theme', 'dark');
    assert.deepEqual(dark.options, { theme: 'dark' });
    assert.deepEqual(changed(dark, 'option-theme', '').options, {});
  });
});

describe('the options of an element', () => {
  it('are those of its manifest, with its words and defaults', () => {
    const layout = widgets.card.options.find(({ name }) => name === 'layout')!;
    assert.deepEqual([layout.kind, layout.initial, layout.isMain], ['choice', 'auto', true]);
    assert.deepEqual([...layout.words].sort(), ['auto', 'compact', 'lead', 'row', 'stacked']);
    assert.equal(widgets.summary.options.find(({ name }) => name === 'size-probe')?.kind, 'switch');
    assert.equal(widgets.banner.options.find(({ name }) => name === 'latest')?.initial, '3');
    assert.equal(widgets.related.options.find(({ name }) => name === 'view-all-href')?.isMain, false);
    for (const { options } of Object.values(widgets)) {
      assert.ok(options.every(({ description }) => description));
      assert.ok(!options.some(({ name }) => name === 'src' || name.endsWith('srcset')));
    }
  });

  it('name the element that is missing', () => {
    assert.throws(() => widgetOptions(declarations.slice(1)), /No element is a card/);
  });
});

describe('the source', () => {
  it('is at first a file of this site, in any folder', () => {
    assert.equal(sourceAddress(DEFAULTS, SITE), 'https://docs.example/in/a/folder/examples/study.jsonld');
  });

  it('is nothing where the address is no http(s) address', () => {
    for (const address of ['', 'a', 'javascript:alert(1)', 'file:///etc/passwd']) {
      assert.equal(sourceAddress({ ...DEFAULTS, source: 'address', address }, SITE), '', address);
    }
  });
});

describe('the link that stays', () => {
  const analysis = { id: 'a', headline: 'Copper & tin', url: 'https://institute.example/copper' };
  const found = { analyses: [analysis], programs: [], problems: [] } as unknown as NonNullable<
    Parameters<typeof fallbackLink>[1]
  >;

  it('has the words and the address of the data', () => {
    assert.deepEqual(fallbackLink(DEFAULTS, found, ''), { href: analysis.url, words: 'Copper & tin' });
  });

  it('has those that were typed, if the address is one', () => {
    const typed = { ...DEFAULTS, words: ' Read\nit ', href: 'javascript:alert(1)' };
    assert.deepEqual(fallbackLink(typed, found, ''), { href: analysis.url, words: 'Read it' });
  });

  it('leads to a page near the source where the data has none', () => {
    const source = 'https://institute.example/feeds/list';
    const format = (name: string) => ({
      ...found,
      analyses: [{ headline: 'Copper', id: 'a', source: { format: name } }],
    });
    const hrefOf = (name: string) => fallbackLink(DEFAULTS, format(name) as typeof found, source).href;
    assert.deepEqual([hrefOf('html'), hrefOf('rss')], [source, 'https://institute.example/']);
  });
});

describe('what a site lets through', () => {
  const facts = (form: (typeof FORMS)[number]) =>
    snippetFacts(
      { ...DEFAULTS, form, href: 'https://institute.example/a', options: { image: 'https://pictures.example/a.png' } },
      widgets.card,
      undefined,
      'https://data.example/a.json',
    );

  it('is named by origins for marked text and links, never for the element itself or the script’s own', () => {
    const all = ['https://data.example', 'https://pictures.example', 'https://institute.example'];
    assert.deepEqual(originsToAllow(facts('element'), DEFAULTS.script), []);
    assert.deepEqual(originsToAllow(facts('marked'), DEFAULTS.script), all);
    assert.deepEqual(originsToAllow(facts('link'), 'https://data.example/1/offprint.js'), all.slice(1));
  });

  it('is a policy of each host once, and no directive without one', () => {
    assert.equal(
      policy({ script: DEFAULTS.script, data: ['https://a.example/x', 'https://a.example/y', ''], pictures: [] }),
      'script-src https://publisher.example; connect-src https://a.example',
    );
  });

  it('pins the address that never changes, with its hash', () => {
    const address = pinnedAddress(DEFAULTS.script, '1.0.0');
    assert.equal(address, 'https://publisher.example/1.0.0/offprint.js');
    assert.equal(
      scriptTag({ address, consent: false, integrity: 'sha384-x', origins: [] }),
      `<script async crossorigin integrity="sha384-x" src="${address}"></script>`,
    );
  });
});

describe('the snippet', () => {
  const of = (change: Partial<typeof DEFAULTS>): string => {
    const configuration = { ...DEFAULTS, href: 'https://institute.example/a#top', words: 'Copper', ...change };
    return snippet(snippetFacts(configuration, widgets.card, undefined, 'https://institute.example/a'));
  };

  it('is written as the manual writes it', () => {
    const options = { theme: 'dark' };
    assert.equal(
      of({ options, language: 'fr' }),
      '<offprint-analysis-card src="https://institute.example/a" theme="dark" lang="fr"><a href="https://institute.example/a#top">Copper</a></offprint-analysis-card>',
    );
    assert.equal(
      of({ options, form: 'marked' }),
      '<blockquote data-offprint="card" data-offprint-src="https://institute.example/a" data-offprint-theme="dark"><p><a href="https://institute.example/a#top">Copper</a></p></blockquote>',
    );
    assert.equal(
      of({ options, form: 'link' }),
      '<a href="https://institute.example/a#offprint=card;theme=dark">Copper</a>',
    );
  });

  it('gives a list its link as the one to all analyses, not as an item', () => {
    const configuration = { ...DEFAULTS, widget: 'related', href: 'https://institute.example/', words: 'All' } as const;
    assert.equal(
      snippet(snippetFacts(configuration, widgets.related, undefined, 'https://institute.example/feed')),
      '<offprint-related-analyses src="https://institute.example/feed"><a slot="view-all" href="https://institute.example/">All</a></offprint-related-analyses>',
    );
  });

  it('says the language of marked text as an option', () => {
    assert.match(of({ form: 'marked', language: 'ar' }), /^<blockquote .*data-offprint-lang="ar".*<\/blockquote>$/);
    assert.match(of({ form: 'link', language: 'ar' }), /#offprint=card.*;lang=ar/);
  });
});

describe('the line that tries what a site keeps', () => {
  const link = '<a href="https://publisher.example/#offprint=test">Offprint test</a>';
  for (const [what, source, form] of [
    ['everything', PASTE_TEST, 'element'],
    ['tags without the script', PASTE_TEST.replace(/<script.*/, ''), 'marked'],
    ['marked text', `<blockquote class="x" data-offprint="test"><p>${link}</p></blockquote>`, 'marked'],
    ['quotes without marks', `<blockquote><p>${link}</p></blockquote>`, 'link'],
    ['Markdown', '[Offprint test](https://publisher.example/#offprint=test)', 'link'],
    ['text alone', 'Offprint test', undefined],
    ['tags as text', '&lt;offprint-analysis-card&gt;&lt;script&gt;Offprint test', undefined],
  ] as const) {
    it(`finds ${what}`, () => assert.equal(formOfRemains(source), form));
  }
});

describe('the accent', () => {
  it('is readable in both schemes, whatever the hue', () => {
    for (let hue = 0; hue < 360; hue += 15) {
      for (const { contrast } of shadesOf(String(hue))!) assert.ok(contrast >= 4.5, `${hue}: ${contrast}`);
    }
  });

  it('takes a colour by its hue, and a grey as grey', () => {
    assert.equal(hueOf('250'), 250);
    assert.ok(hueOf('#7a1f3d')! < 20);
    assert.match(shadesOf('#777')![0]!.color, /^#(..)\1\1$/);
    assert.equal(shadesOf('blurple'), undefined);
  });
});
