// What the snippet builder of the documentation writes, read by the parsers of the script tag: the same options in all
// three forms, whatever stands in them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { markdown, snippet, type SnippetFacts } from '@offprint/storybook/builder/snippet.js';
import { originsToAllow, scriptTag } from '@offprint/storybook/builder/site.js';
import { tidy } from '@offprint/storybook/builder/text.js';
import { addressesOf, attributesFor, clean, type Options, optionsOfLink, optionsOfMark } from '../src/options.ts';

const PAGE = 'https://institute.example/a?x=1&y=%3C2%3E';
const DATA = 'https://data.example/list.json?of="all"&page=1';
const NAMES = ['headline', 'item', 'layout', 'accent', 'kind', 'exclude', 'size-probe'];

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    `"><script>alert(1)</script>`,
    `' onload='x`,
    'A &amp; B &lt;',
    'a;b=c#d',
    '100 %',
    '“Iron” swords',
    '</script>',
    '<!--',
    '[x](y)',
    'ligne\n\nsuivante',
    '\u{d800}',
    'شراكات؛ الناتو',
  ),
);

const facts = fc.record({
  form: fc.constantFrom('element', 'marked', 'link'),
  words: hostile.map((words) => tidy(words) || 'Words'),
  values: fc.dictionary(fc.constantFrom(...NAMES), hostile.map(tidy)),
  language: fc.constantFrom('', 'ar'),
  src: fc.constantFrom(PAGE, new URL(DATA).href),
});

const asFacts = ({ form, language, src, values, words }: typeof facts extends fc.Arbitrary<infer T> ? T : never) =>
  ({
    form,
    language,
    widget: 'card',
    tag: 'offprint-analysis-card',
    attributes: new Map([['src', src], ...Object.entries(values)]),
    link: { href: PAGE, words },
  }) satisfies SnippetFacts;

/** A snippet as the parser of a page makes it, and the element in it that the script tag looks at. Nothing of it runs. */
const parsed = (html: string, selector: string): Element => {
  const content = JSDOM.fragment(html);
  assert.equal(content.childElementCount, 1, html);
  return content.querySelector(selector)!;
};

/** The options as a page gets them; the source of a link is its page where it names none. */
function readBack({ form }: SnippetFacts, html: string): Record<string, string> {
  if (form === 'element') {
    const element = parsed(html, 'offprint-analysis-card');
    return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  }
  const options: Options | undefined =
    form === 'marked'
      ? optionsOfMark(parsed(html, 'blockquote'))
      : optionsOfLink(parsed(html, 'a').getAttribute('href')!);
  assert.equal(options?.widget, 'card');
  return { src: PAGE, ...Object.fromEntries(attributesFor(options, ['src', ...NAMES], PAGE)) };
}

describe('a snippet from the builder', () => {
  it('is one line, and is read back as the same options and words in every form', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const wanted = asFacts(given);
        const html = snippet(wanted);
        assert.doesNotMatch(html, /[\r\n\u2028\u2029]/);
        const expected = [...wanted.attributes].map(([name, value]) => [
          name,
          // What editors do to values is undone in marked text and links: quotes around a word are taken for theirs.
          wanted.form === 'element' ? value : clean(value),
        ]);
        if (wanted.language) expected.push(['lang', wanted.language]);
        assert.deepEqual(readBack(wanted, html), Object.fromEntries(expected));
        const link = parsed(html, 'a');
        assert.equal(link.textContent, wanted.link.words);
        assert.equal(link.getAttribute('href')!.split('#')[0], PAGE);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its address whole in Markdown', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const wanted = { ...asFacts(given), form: 'link' as const };
        const [, address = ''] = /\]\(([^\s()<>]+)\)$/.exec(markdown(wanted)) ?? [];
        assert.deepEqual(optionsOfLink(address), optionsOfLink(parsed(snippet(wanted), 'a').getAttribute('href')!));
      }),
    );
  });

  it('holds data that no text in it can end, and that is read back as it was', () => {
    fc.assert(
      fc.property(hostile, (headline) => {
        const data = { '@type': 'Report', headline };
        const html = snippet({
          ...asFacts({ form: 'element', language: '', src: '#offprint-data', values: {}, words: 'Words' }),
          data: JSON.stringify(data, null, 2),
        });
        const content = JSDOM.fragment(html);
        assert.equal(content.childElementCount, 2);
        assert.deepEqual(JSON.parse(content.querySelector('#offprint-data')!.textContent), data);
        assert.doesNotMatch(html, /[\r\n]/);
      }),
    );
  });

  it('comes with every origin that the script tag wants to be allowed, and no other', () => {
    const names = ['image', 'cover', 'pdf-href', 'view-all-href', 'accessible-format-href', 'headline'];
    const addresses = fc.dictionary(fc.constantFrom(...names), fc.webUrl().map(tidy));
    fc.assert(
      fc.property(addresses, fc.constantFrom('marked', 'link'), (values, form) => {
        const wanted = asFacts({ form, language: '', src: new URL(DATA).href, values, words: 'Words' });
        const html = snippet(wanted);
        const options =
          form === 'marked'
            ? optionsOfMark(parsed(html, 'blockquote'))
            : optionsOfLink(parsed(html, 'a').getAttribute('href')!)!;
        const asked = [...addressesOf(attributesFor(options, ['src', ...names], PAGE)), PAGE];
        assert.deepEqual(
          new Set(originsToAllow(wanted, 'https://cdn.example/1/offprint.js')),
          new Set(asked.map((address) => new URL(address).origin)),
        );
      }),
    );
  });

  it('comes with a tag that says what it was told, whatever the address', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const address = `https://cdn.example/${path}`;
        const script = parsed(scriptTag({ address, consent: true, origins: ['https://a.example'] }), 'script');
        assert.deepEqual(
          script.getAttributeNames().map((name) => [name, script.getAttribute(name)]),
          [
            ['async', ''],
            ['src', tidy(address)],
            ['data-origins', 'https://a.example'],
            ['data-consent', ''],
          ],
        );
      }),
    );
  });
});
