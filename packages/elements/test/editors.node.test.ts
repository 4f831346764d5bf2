// The data for editors, in the language servers of VS Code: what a developer sees while typing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import cssLanguage from 'vscode-css-languageservice';
import htmlLanguage from 'vscode-html-languageservice';

const data = <Data>(name: string): Data =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../dist', name), 'utf8')) as Data;

const { getCSSLanguageService, newCSSDataProvider } = cssLanguage;
const { getLanguageService, newHTMLDataProvider, TextDocument } = htmlLanguage;

const html = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [newHTMLDataProvider('offprint', data('vscode.html-data.json'))],
});
const css = getCSSLanguageService({ customDataProviders: [newCSSDataProvider(data('vscode.css-data.json'))] });

/** `|` stands for the cursor. */
function atCursor(language: string, text: string): [htmlLanguage.TextDocument, { line: number; character: number }] {
  const offset = text.indexOf('|');
  const document = TextDocument.create(`file:///page.${language}`, language, 1, text.replace('|', ''));
  return [document, document.positionAt(offset)];
}

function completed(text: string): string[] {
  const [document, position] = atCursor('html', text);
  return html.doComplete(document, position, html.parseHTMLDocument(document)).items.map(({ label }) => label);
}

describe('in markup, VS Code', () => {
  it('completes the four tags', () => {
    const tags = completed('<off|').filter((label) => label.startsWith('offprint-'));
    assert.deepEqual(tags.sort(), [
      'offprint-analysis-card',
      'offprint-program-banner',
      'offprint-related-analyses',
      'offprint-summary-download',
    ]);
  });

  it('completes attributes, and the values of those that have a few', () => {
    assert.ok(completed('<offprint-analysis-card |').includes('pdf-href'));
    assert.deepEqual(completed('<offprint-analysis-card theme="|"').sort(), ['auto', 'dark', 'light']);
  });

  it('says what an element and an attribute are', () => {
    for (const [text, words] of [
      ['<offprint-analysis-|card></offprint-analysis-card>', 'One analysis as a card'],
      ['<offprint-analysis-card acc|ent="20"></offprint-analysis-card>', 'Colour of links and buttons'],
    ] as const) {
      const [document, position] = atCursor('html', text);
      const hover = html.doHover(document, position, html.parseHTMLDocument(document));
      assert.ok(JSON.stringify(hover?.contents).includes(words), text);
    }
  });
});

describe('in style sheets, VS Code', () => {
  const labels = (text: string): string[] => {
    const [document, position] = atCursor('css', text);
    return css.doComplete(document, position, css.parseStylesheet(document)).items.map(({ label }) => label);
  };

  it('completes custom properties', () =>
    assert.ok(labels('a { --offprint-| }').includes('--offprint-analysis-card-rows')));
  it('completes parts', () => assert.ok(labels('offprint-analysis-card::|').some((label) => label.includes('part('))));
});
