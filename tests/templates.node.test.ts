// What the check of templates finds, by one seeded mistake each. The seeds stand in a folder that git ignores.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');

const seeds: [name: string, template: string, finding: RegExp | undefined][] = [
  ['a sound template', '<offprint-analysis-card headline=${"x"} .analysis=${{}}></offprint-analysis-card>', undefined],
  ['an attribute that is absent', '<p lang=${Math.random() > 1 ? "en" : nothing}></p>', undefined],
  ['an unknown attribute', '<offprint-analysis-card headlin="x"></offprint-analysis-card>', /no-unknown-attribute/],
  ['an unknown property', '<offprint-analysis-card .analyses=${[]}></offprint-analysis-card>', /no-unknown-property/],
  [
    'a property of the wrong type',
    '<offprint-analysis-card .headline=${1}></offprint-analysis-card>',
    /no-incompatible-type-binding/,
  ],
  [
    'an object as an attribute',
    '<offprint-analysis-card headline=${new Date()}></offprint-analysis-card>',
    /no-complex-attribute-binding/,
  ],
  ['an unknown element', '<offprint-analysis-crad></offprint-analysis-crad>', /no-unknown-tag-name/],
  ['a handler that is no function', '<p @click=${"x"}></p>', /no-noncallable-event-binding/],
];

let folder = '';
let output = '';

before(async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  folder = mkdtempSync(join(root, 'test-results/templates-'));
  const imports = `import { html, nothing } from 'lit';\nimport '@offprint/analysis-card/define.js';\n`;
  seeds.forEach(([, template], index) => {
    writeFileSync(join(folder, `seed${index}.ts`), `${imports}export const seed = [nothing, html\`${template}\`];\n`);
  });
  writeFileSync(
    join(folder, 'bare.ts'),
    `import { html } from 'lit';\nexport const seed = html\`<offprint-analysis-card></offprint-analysis-card>\`;\n`,
  );
  const args = [join(root, 'scripts/lint-templates.mjs'), `${relative(root, folder)}/*.ts`];
  const result = run(process.execPath, args, { cwd: root }).catch((error: { stderr: string }) => error);
  output = (await result).stderr;
});

after(() => rmSync(folder, { recursive: true, force: true }));

describe('the check of templates', () => {
  for (const [index, [name, , finding]] of seeds.entries()) {
    it(`${finding ? 'finds' : 'accepts'} ${name}`, () => {
      const lines = output.split('\n').filter((line) => line.includes(`seed${index}.ts`));
      if (finding) assert.match(lines.join('\n'), finding);
      else assert.deepEqual(lines, []);
    });
  }

  it('finds an element whose module is not imported', () => {
    assert.match(output, /bare\.ts.*no-missing-import/);
  });
});
