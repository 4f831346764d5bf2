// Each rule of the house style that we configured or wrote ourselves, met by one seeded mistake and by its correction.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..');
// Type-aware rules need a file of a project: the seeded text takes the place of a real file, which is never written.
const CLASS = 'packages/element/src/offprint-element.ts';
const SOURCE = 'packages/element/src/format.ts';
const TEST = 'tests/seeded.node.test.ts';

const eslint = new ESLint({ cwd: root });

async function findings(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

interface Seed {
  readonly name: string;
  readonly rule: RegExp;
  readonly bad: string;
  readonly good?: string;
  readonly file?: string;
}

const imports = `import { html, LitElement } from 'lit';\nimport { property, state } from 'lit/decorators.js';\n`;
const element = (body: string): string => `${imports}export class Seeded extends LitElement {\n${body}\n}\n`;

const seeds: Seed[] = [
  {
    name: 'registration outside defineElement',
    rule: /no-restricted-syntax: Register through defineElement/,
    bad: `customElements.define('x-y', class extends HTMLElement {});\n`,
  },
  {
    name: 'registration through a global object',
    rule: /no-restricted-syntax: Register through defineElement/,
    bad: `globalThis.customElements.define('x-y', class extends HTMLElement {});\n`,
  },
  {
    name: 'the registering decorator',
    rule: /no-restricted-imports.*define\.ts/,
    bad: `export { customElement } from 'lit/decorators.js';\n`,
    good: `export { property } from 'lit/decorators.js';\n`,
  },
  ...['unsafe-html', 'unsafe-svg', 'style-map'].map((name) => ({
    name: `the directive ${name}`,
    rule: /no-restricted-imports/,
    bad: `export * from 'lit/directives/${name}.js';\n`,
    good: `export * from 'lit/directives/if-defined.js';\n`,
  })),
  {
    name: 'markup from a string',
    rule: /no-restricted-syntax: No markup from strings/,
    bad: `export const f = (e: Element): void => void (e.innerHTML = 'x');\n`,
    good: `export const f = (e: Element): void => void (e.textContent = 'x');\n`,
  },
  {
    name: 'markup from a string in a template',
    rule: /no-restricted-syntax: No markup from strings/,
    bad: `import { html } from 'lit';\nexport const t = html\`<p .innerHTML=\${'x'}></p>\`;\n`,
  },
  {
    name: 'a style attribute',
    rule: /no-restricted-syntax: No style attribute/,
    bad: `import { html } from 'lit';\nexport const t = html\`<p style="color: red"></p>\`;\n`,
    good: `import { html } from 'lit';\nexport const t = html\`<p class="style"></p>\`;\n`,
  },
  {
    name: 'measuring in render()',
    rule: /no-restricted-syntax: render\(\) never measures/,
    bad: element(`override render() {\n  return html\`\${this.offsetWidth}\`;\n}`),
    good: element(`override render() {\n  return html\`\${this.localName}\`;\n}`),
  },
  {
    name: 'measuring in a render part',
    rule: /no-restricted-syntax: render\(\) never measures/,
    bad: element(
      `override render() {\n  return this.#renderX();\n}\n#renderX() {\n  return html\`\${getComputedStyle(this)}\`;\n}`,
    ),
  },
  {
    name: 'an untyped event',
    rule: /no-restricted-syntax: Export an event class/,
    bad: `export const e = new CustomEvent('offprint-x');\n`,
    good: `export const e = new Event('offprint-x');\n`,
  },
  { name: 'an enum', rule: /no-restricted-syntax: Use a constant object/, bad: `export enum Kind {\n  A,\n}\n` },
  {
    name: 'any',
    rule: /no-explicit-any/,
    bad: `export const x = 1 as any;\n`,
    good: `export const x = 1 as unknown;\n`,
  },
  {
    name: 'a default export',
    rule: /no-restricted-syntax: Export by name/,
    bad: `export default 1;\n`,
  },
  {
    name: 'a type imported as a value',
    rule: /consistent-type-imports/,
    bad: `import { LitElement } from 'lit';\nexport type X = LitElement;\n`,
    good: `import type { LitElement } from 'lit';\nexport type X = LitElement;\n`,
  },
  {
    name: 'our packages before Lit',
    rule: /sort-imports/,
    bad: `import * as a from '@offprint/metadata';\nimport * as b from 'lit';\nexport { a, b };\n`,
    good: `import * as b from 'lit';\nimport * as a from '@offprint/metadata';\nexport { a, b };\n`,
  },
  {
    name: 'a suppression without a reason',
    rule: /reasoned-suppression/,
    bad: `// eslint-disable-next-line no-console\nconsole.log(1);\n`,
    good: `// eslint-disable-next-line no-console -- the command line answers here\nconsole.log(1);\n`,
  },
  {
    name: 'a type suppression without a reason',
    rule: /ban-ts-comment/,
    bad: `// @ts-expect-error\nexport const x: string = 1;\n`,
  },
  {
    name: 'a TODO without a link',
    rule: /linked-todo/,
    bad: `// TODO: later\nexport const x = 1;\n`,
    good: `// TODO(https://example.org/1): later\nexport const x = 1;\n`,
  },
  {
    name: 'a floating promise',
    rule: /no-floating-promises/,
    bad: `export const f = (): void => {\n  Promise.reject(new Error('x'));\n};\n`,
  },
  {
    name: 'a slow regular expression',
    rule: /no-super-linear-backtracking/,
    bad: `export const x = /(?:a+)+b/.test('a');\n`,
  },
  {
    name: 'a file over 300 lines',
    rule: /max-lines/,
    bad: Array.from({ length: 301 }, (_, line) => `export const x${line} = ${line};`).join('\n') + '\n',
    good: Array.from({ length: 300 }, (_, line) => `// Free.\n\nexport const x${line} = ${line};`).join('\n') + '\n',
  },
  {
    name: 'a base class over 80 lines',
    file: CLASS,
    rule: /max-lines/,
    bad: Array.from({ length: 81 }, (_, line) => `export const x${line} = ${line};`).join('\n') + '\n',
  },
  {
    name: 'a class over 250 lines',
    rule: /max-class-lines/,
    bad: `export class X {\n${Array.from({ length: 251 }, (_, line) => `  x${line} = ${line};`).join('\n')}\n}\n`,
  },
  {
    name: 'a duplicate binding',
    rule: /no-duplicate-template-bindings/,
    bad: `import { html } from 'lit';\nexport const t = html\`<p id=\${'a'} id=\${'b'}></p>\`;\n`,
  },
  {
    name: 'an attribute that is not the kebab-case of its property',
    rule: /lit\/attribute-names/,
    bad: element(`/** X. */\n@property({ attribute: 'pdfhref' }) pdfHref = '';`),
    good: element(`/** X. */\n@property({ attribute: 'pdf-href' }) pdfHref = '';`),
  },
  {
    name: 'super not first',
    rule: /super-first/,
    bad: element(`override connectedCallback(): void {\n  this.id = 'x';\n  super.connectedCallback();\n}`),
    good: element(`override connectedCallback(): void {\n  super.connectedCallback();\n  this.id = 'x';\n}`),
  },
  {
    name: 'no super at all',
    rule: /lifecycle-super/,
    bad: element(`override disconnectedCallback(): void {\n  this.id = 'x';\n}`),
  },
];

// Two neighbours of the class order in the wrong order each; the whole order is right in the next test.
const members = [
  `static version = '1';`,
  `/** A. */\n@property() zebra = '';\n/** B. */\n@property() apple = '';`,
  `@state() private _open = false;`,
  `#field = 1;`,
  `constructor() {\n  super();\n  this.#field = 2;\n}`,
  `override connectedCallback(): void {\n  super.connectedCallback();\n}`,
  `protected override willUpdate(): void {\n  this.#field += 1;\n}`,
  `protected override updated(): void {\n  this.#field += 1;\n}`,
  `override disconnectedCallback(): void {\n  super.disconnectedCallback();\n}`,
  `override render() {\n  return html\`\${this._open}\${this.#renderPart()}\`;\n}`,
  `/** Public. */\nreload(): void {\n  this.#onClick();\n}`,
  `#renderPart() {\n  return html\`\`;\n}`,
  `#onClick(): void {\n  this.#field = 3;\n}`,
];
const swapped = (index: number): string => {
  const copy = [...members];
  [copy[index], copy[index + 1]] = [copy[index + 1]!, copy[index]!];
  return element(copy.join('\n'));
};

describe('lint rules', () => {
  for (const { name, rule, bad, good, file = SOURCE } of seeds) {
    it(`finds ${name}`, async () => {
      const found = await findings(file, bad);
      assert.ok(
        found.some((line) => rule.test(line)),
        `nothing matches ${rule}:\n${found.join('\n')}`,
      );
      if (good === undefined) return;
      const left = (await findings(file, good)).filter((line) => rule.test(line));
      assert.deepEqual(left, [], 'the correction is clean');
    });
  }

  it('accepts a class in the order of the house style', async () => {
    const found = await findings(SOURCE, element(members.join('\n')));
    assert.deepEqual(
      found.filter((line) => line.includes('sort-classes')),
      [],
    );
  });

  for (let index = 0; index < members.length - 1; index += 1) {
    const name = (text: string): string => /[#\w]+(?= ?[(=])/.exec(text.replace(/\/\*.*?\*\/|@\w+\(\)/gs, ''))![0];
    it(`finds ${name(members[index + 1]!)} before ${name(members[index]!)}`, async () => {
      const found = await findings(SOURCE, swapped(index));
      assert.ok(
        found.some((line) => line.includes('sort-classes')),
        found.join('\n'),
      );
    });
  }

  for (const [name, bad] of Object.entries({
    'a test that runs alone': `it.only('links', () => {});\n`,
    'a test that is skipped': `it.skip('links', () => {});\n`,
    'a suite that is skipped': `describe.skip('x', () => {});\n`,
    'a wait for the clock': `await new Promise((resolve) => setTimeout(resolve, 50));\n`,
    'a sleep': `await sleep(50);\n`,
    'a title with “should”': `it('should link', () => {});\n`,
  })) {
    it(`finds ${name}`, async () => {
      const found = await findings(TEST, bad);
      assert.ok(
        found.some((line) => line.startsWith('no-restricted-syntax')),
        found.join('\n'),
      );
    });
  }

  it('allows a default export in a catalogue only', async () => {
    const found = await findings('packages/element/src/strings/fr.ts', 'export default {};\n');
    assert.deepEqual(
      found.filter((line) => line.includes('Export by name')),
      [],
    );
  });
});
