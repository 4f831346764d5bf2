import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { packageFolder } from './shipped.ts';

const sources = readdirSync(join(packageFolder, 'src')).filter((name) => name.endsWith('.tokens.json'));
const read = (folder: string, name: string) => readFileSync(join(folder, 'src', name), 'utf8');

/** Runs a script of the package. */
function run(script: string, ...values: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(packageFolder, 'scripts', script), ...values], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

/** A copy of the sources, without anything generated, that is gone after the test. */
function setup(test: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-tokens-'));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const name of sources) cpSync(join(packageFolder, 'src', name), join(folder, 'src', name));
  return {
    folder,
    build: () => run('build.mjs', folder),
    generated: () =>
      Object.fromEntries(
        readdirSync(join(folder, 'src', 'generated')).map((name) => [name, read(folder, `generated/${name}`)]),
      ),
    change(name: string, from: string, to: string) {
      const before = read(folder, name);
      assert.ok(before.includes(from), `${name} has no ${from}`);
      writeFileSync(join(folder, 'src', name), before.replace(from, to));
    },
  };
}

describe('build', () => {
  it('writes the same bytes from the same sources, and they are what the package holds', (test) => {
    const one = setup(test);
    const two = setup(test);
    assert.equal(one.build().status, 0);
    assert.equal(two.build().status, 0);
    assert.deepEqual(one.generated(), two.generated());
    for (const [name, text] of Object.entries(one.generated())) {
      assert.equal(text, read(packageFolder, `generated/${name}`), `${name}: build the package first`);
    }
  });

  it('leaves a file alone that would not change, and removes one that it no longer writes', (test) => {
    const { folder, build } = setup(test);
    const generated = join(folder, 'src', 'generated');
    build();
    const before = statSync(join(generated, 'constants.ts'), { bigint: true }).mtimeNs;
    writeFileSync(join(generated, 'left-over.ts'), '');
    build();
    assert.equal(statSync(join(generated, 'constants.ts'), { bigint: true }).mtimeNs, before);
    assert.ok(!readdirSync(generated).includes('left-over.ts'));
  });

  it('carries a changed colour into all three outputs', (test) => {
    const { folder, build, change, generated } = setup(test);
    change('color-light.tokens.json', '#124784', '#124785');
    change('color-light.tokens.json', '0.517647', '0.521569');
    assert.equal(build().status, 0);
    for (const name of ['constants.ts', 'token-styles.ts', 'tokens.css']) {
      assert.match(generated()[name] ?? '', /#124785/, name);
      assert.doesNotMatch(generated()[name] ?? '', /#124784/, name);
    }
    assert.equal(readFileSync(join(folder, 'dist', 'tokens.css'), 'utf8'), generated()['tokens.css']);
  });

  it('stops when hex and components of a colour disagree', (test) => {
    const { build, change } = setup(test);
    change('color-light.tokens.json', '#124784', '#124785');
    const { status, stderr } = build();
    assert.equal(status, 1);
    assert.match(stderr, /color\.accent: components say #124784, hex says #124785/);
  });

  it('stops at rem', (test) => {
    const { build, change } = setup(test);
    change('space.tokens.json', '"unit": "px"', '"unit": "rem"');
    const { status, stderr } = build();
    assert.equal(status, 1);
    assert.match(stderr, /space\.4: only px/);
  });

  it('stops when a colour has one scheme only', (test) => {
    const one = setup(test);
    one.change('color-dark.tokens.json', '"ink":', '"inky":');
    assert.match(one.build().stderr, /color-ink: no dark value/);

    const two = setup(test);
    two.change('color-light.tokens.json', '"visited":', '"seen":');
    assert.match(two.build().stderr, /color-seen: no dark value/);
  });

  it('stops when a sheet names a token that is gone', (test) => {
    const { build, change } = setup(test);
    change('space.tokens.json', '"72"', '"80"');
    assert.match(build().stderr, /spaceStyles: there is no token space-72/);
  });
});

describe('README', () => {
  const path = join(packageFolder, 'README.md');

  it('has the table of tokens as the sources have it', () => {
    assert.deepEqual(run('readme.mjs'), { status: 0, stderr: '' });
  });

  it('is reported when the table has drifted, and mended on request', (test) => {
    const { folder } = setup(test);
    const copy = join(folder, 'README.md');
    const text = readFileSync(path, 'utf8');
    writeFileSync(copy, text.replace('light-dark(#181f27', 'light-dark(#000000'));
    const drifted = run('readme.mjs', copy);
    assert.equal(drifted.status, 1);
    assert.match(drifted.stderr, /has drifted/);
    assert.equal(run('readme.mjs', '--write', copy).status, 0);
    assert.equal(readFileSync(copy, 'utf8'), text);
  });
});
