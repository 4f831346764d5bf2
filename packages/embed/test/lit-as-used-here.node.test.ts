// The script tag's Lit has less than Lit: a source that uses what is missing must fail the build, not the page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUse } from '../build/check-use.mjs';
import { cut } from '../build/cut.mjs';
import { withStaticProperties } from '../build/static-properties.mjs';

describe('the check of our sources', () => {
  for (const [what, code] of [
    ['an update that may not be', 'shouldUpdate(): boolean { return false; }'],
    ['a binding in a text area', 'x = html`<p>${a}</p><textarea rows="2">${b}</textarea>`;'],
    ['a binding in a title', 'x = html`<svg><title>${a}</title></svg>`;'],
    ['a comment', 'x = html`<p><!-- ${a} --></p>`;'],
    ['a binding of an element itself', 'x = html`<p class="a ${b}" ${ref(c)}></p>`;'],
  ] as const) {
    it(`fails on ${what}`, () => {
      assert.throws(() => checkUse(`class Element {\n${code}\n}`), /cannot do this/);
    });
  }

  it('lets through what our elements say', () => {
    const template = 'html`<p class="a ${b} ${c}" title=${d} ?hidden=${e}>${f} ${g}</p> ${h}`';
    checkUse(`class Element {\nrender() { return ${template}; }\n}`);
  });
});

describe('the properties of an element', () => {
  it('are words, with their attribute where it is not the same name', () => {
    const code = `import { property, state } from 'lit/decorators.js';
      class A {
        @property() src = '';
        @property({ attribute: 'pdf-href' }) pdfHref = '';
        @property({ attribute: 'updated' }) updatedOn = '';
        @property({ attribute: 'link-area', reflect: true, useDefault: true }) linkArea = '';
        @property({ attribute: 'size-probe', type: Boolean }) sizeProbe = false;
        @property({ attribute: false }) authors = [];
        @state() _message = '';
      }`;
    const words = 'src pdfHref updatedOn:updated linkArea! sizeProbe? authors- _message-';
    assert.ok(withStaticProperties(code)?.includes(`static properties = '${words}';`));
  });

  for (const options of ['converter: parse', 'type: Number', 'reflect: true', 'reflect: true, type: Number']) {
    it(`cannot say ${options}`, () => {
      const code = `class A {\n  @property({ ${options} }) a;\n}`;
      assert.throws(() => withStaticProperties(code), /cannot do this/);
    });
  }
});

describe('a cut', () => {
  const code = 'export class A {\n  one() { return 1; }\n  two() { return 2; } // not 1\n}\nconst b = 1;';

  it('takes members and declarations, and changes lines whatever their white space', () => {
    const result = cut(code, { declarations: { 'A.one': '', b: 'const b = 3;' }, lines: [['{  return\n2; }', '{ }']] });
    assert.equal(result.replace(/\s+/g, ' ').trim(), 'export class A { two() { } } const b = 3;');
  });

  for (const [what, cuts] of [
    ['a member that is not there', { declarations: { 'A.three': '' } }],
    ['a line that is not there', { lines: [['return 3', '']] }],
    ['a line that is there twice', { lines: [['return', '']] }],
  ] as const) {
    it(`fails on ${what}`, () => {
      assert.throws(() => cut(code, cuts as Parameters<typeof cut>[1]), /expected once/);
    });
  }
});
