import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setOffprintStrings } from '@offprint/element';
import { renderShadowRoots } from '@offprint/elements/server.js';
import german from '@offprint/related-analyses/strings/de.js';

/** What was there before: without the templates, and without the white space that stands between attributes. */
const withoutRoots = (page: string): string =>
  page
    .replace(/<template [^>]*shadowrootmode[^>]*>.*?<\/template>/gs, '')
    .replace(/<offprint-[^>]+>/g, (tag) => tag.replace(/\s+/g, ' ').replace(' >', '>'));

describe('renderShadowRoots', () => {
  const page = `<!doctype html>
<html lang="en">
  <head><title>a < b</title><script>if (1 < 2) document.write("<offprint-analysis-card>")</script></head>
  <body class=plain>
    <!-- <offprint-analysis-card headline="Not here"></offprint-analysis-card> -->
    <other-element>&amp; as it was</other-element>
    <offprint-analysis-card headline="Copper in motion" href="/copper"><span slot="authors">Ada</span></offprint-analysis-card>
    <offprint-related-analyses>
      <offprint-analysis-card headline="Tin at rest" href="/tin"></offprint-analysis-card>
    </offprint-related-analyses>
  </body>
</html>
`;

  it('gives each element a shadow root, also those inside another', () => {
    const html = renderShadowRoots(page);
    assert.equal(html.match(/shadowrootmode="open"/g)?.length, 3);
    assert.match(html, /<a\s[^>]*href="\/copper"[^>]*>(?:<!--.*?-->)?Copper in motion/);
    assert.match(html, /<a\s[^>]*href="\/tin"[^>]*>(?:<!--.*?-->)?Tin at rest/);
  });

  it('leaves the rest of the page as it was, scripts and comments too', () => {
    assert.equal(withoutRoots(renderShadowRoots(page)), page);
  });

  it('takes a part of a page', () => {
    const part = '<li><offprint-program-banner headline="Rivers"></offprint-program-banner></li>';
    const html = renderShadowRoots(part);
    assert.match(
      html,
      /^<li><offprint-program-banner[^>]*><template [^>]*>.*Rivers.*<\/template><\/offprint-program-banner><\/li>$/s,
    );
  });

  it('answers with the same page where there is nothing to render', () => {
    const plain = '<p>No element of ours: <other-element></other-element></p>';
    assert.equal(renderShadowRoots(plain), plain);
  });

  it('shows an attribute as text, whatever it holds', () => {
    const hostile = '&quot;>&lt;/template>&lt;script>alert(1)&lt;/script>';
    const html = renderShadowRoots(`<offprint-analysis-card headline="${hostile}"></offprint-analysis-card>`);
    assert.doesNotMatch(html, /<script/);
    assert.match(html, /&lt;\/template&gt;&lt;script&gt;/);
  });

  it('drops an address that is not one', () => {
    const html = renderShadowRoots(
      '<offprint-analysis-card headline="A" href="javascript:alert(1)"></offprint-analysis-card>',
    );
    assert.doesNotMatch(html, /<a\s[^>]*javascript:/);
  });

  it('speaks the language of the element', () => {
    setOffprintStrings('de', german);
    const html = renderShadowRoots('<offprint-related-analyses lang="de"></offprint-related-analyses>');
    assert.match(html, /Verwandte Analysen/);
  });
});
