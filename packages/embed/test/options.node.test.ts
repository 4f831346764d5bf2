// What links and marked text may ask for. Anybody can write a comment: only attributes of the element get through, and
// only http(s) addresses.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributesFor, type Options, optionsOfLink } from '../src/options.ts';

const LINK = 'https://institute.example/a/slug';
const OBSERVED = ['src', 'href', 'image', 'image-srcset', 'theme', 'headline', 'pdf-href', 'size-probe'];

const asked = (fragment: string): [string | undefined, Record<string, string>] => {
  const options = optionsOfLink(LINK + fragment);
  return [options?.widget, options ? Object.fromEntries(attributesFor(options, OBSERVED, LINK)) : {}];
};

describe('the options of a link', () => {
  for (const [what, fragment, expected] of [
    ['plain', '#offprint=card;theme=dark', { theme: 'dark' }],
    ['in upper case', '#OffPrint=CARD;THEME=dark', { theme: 'dark' }],
    ['with spaces', '  #offprint= card ; theme = dark ', { theme: 'dark' }],
    ['in curly quotes', '#offprint=“card”;theme=‘dark’', { theme: 'dark' }],
    ['in curly quotes, encoded', '#offprint=%E2%80%9Ccard%E2%80%9D;theme=dark', { theme: 'dark' }],
    ['encoded as a whole', '#offprint%3Dcard%3Btheme%3Ddark', { theme: 'dark' }],
    ['with a broken percent sign', '#offprint=card;headline=100%', { headline: '100%' }],
    ['with ampersands escaped twice', '#offprint=card;headline=A &amp;amp; B', { headline: 'A & B' }],
    [
      'with a value that is a sentence',
      '#offprint=card;headline=“Copper” and “tin”',
      { headline: '“Copper” and “tin”' },
    ],
    ['with an option that is no value', '#offprint=card;size-probe', { 'size-probe': '' }],
    ['with an empty address', '#offprint=card;src=', {}],
    [
      'with a source beside the link',
      '#offprint=card;src=data.jsonld',
      { src: 'https://institute.example/a/data.jsonld' },
    ],
    ['with a script for an address', '#offprint=card;href=javascript:alert(1)', {}],
    ['with a list of pictures', '#offprint=card;image-srcset=https://spy.example/a 1x', {}],
    ['with attributes that are not the element’s', '#offprint=card;onclick=alert(1);style=x;id=y;class=z', {}],
  ] as const) {
    it(`are read ${what}`, () => assert.deepEqual(asked(fragment), ['card', expected]));
  }

  it('are none where the link asks for nothing', () => {
    for (const fragment of ['', '#', '#offprints=card', '#section', '#a=1;offprint=card']) {
      assert.deepEqual(asked(fragment), [undefined, {}], fragment);
    }
  });

  it('never throw, whatever stands in a link', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void optionsOfLink(`${LINK}#offprint=${text}`)));
  });
});

describe('the attributes of an element', () => {
  const name = fc.oneof(fc.constantFrom(...OBSERVED, 'onload', 'style', 'srcdoc', '__proto__'), fc.string());
  const value = fc.oneof(
    fc.webUrl(),
    fc.constantFrom('javascript:alert(1)', 'data:,', 'blob:https://a.example/1'),
    fc.string(),
  );

  it('are only those it observes, and their addresses are http(s)', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const options: Options = { widget: 'card', attributes: new Map(pairs) };
        for (const [attribute, kept] of attributesFor(options, OBSERVED, LINK)) {
          assert.ok(OBSERVED.includes(attribute) && attribute !== 'image-srcset', attribute);
          if (['src', 'href', 'image', 'pdf-href'].includes(attribute)) assert.match(kept, /^https?:\/\//);
        }
      }),
    );
  });
});
