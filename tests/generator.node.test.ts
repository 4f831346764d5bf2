// `npm run new -- sample-widget`, in a copy of the repository: what it makes passes every check untouched.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publicPackages } from '../scripts/lib/packages.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const NAME = 'sample-widget';
const NEW = `packages/${NAME}`;
const LEFT_OUT = new Set(['node_modules', '.git', '.turbo', 'coverage', 'test-results', 'storybook-static']);

let copy = '';

/** A copy to write into: the files and the built packages are its own, installed modules are links. */
function copyRepository(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-new-')));
  cpSync(root, folder, {
    recursive: true,
    filter: (source) => {
      const path = relative(root, source).split(sep);
      return !path.some((part) => LEFT_OUT.has(part)) && !(path[0] === 'apps' && path.includes('dist'));
    },
  });
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@offprint'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@offprint') symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  for (const name of readdirSync(join(folder, 'packages'))) {
    symlinkSync(join(folder, 'packages', name), join(modules, '@offprint', name), 'junction');
  }
  return folder;
}

/** Runs a program of Node in the copy and answers with what it says; a failure says it too. */
async function output(file: string, args: string[] = [], cwd = copy): Promise<string> {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  try {
    const { stdout } = await run(process.execPath, [join(copy, file), ...args], {
      cwd,
      env: { ...process.env, PATH: path, NODE_TEST_CONTEXT: undefined },
      maxBuffer: 1e8,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return assert.fail(`${basename(file)} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}

async function check(file: string, args: string[] = [], cwd = copy): Promise<void> {
  await output(file, args, cwd);
}

const [prettier, eslint, stylelint, depcruise, tsc, cem, runner] = [
  'prettier/bin/prettier.cjs',
  'eslint/bin/eslint.js',
  'stylelint/bin/stylelint.mjs',
  'dependency-cruiser/bin/dependency-cruise.mjs',
  'typescript/bin/tsc',
  '@custom-elements-manifest/analyzer/cem.js',
  '@web/test-runner/dist/bin.js',
].map((name) => join('node_modules', name)) as [string, string, string, string, string, string, string];

// The build comes first; of the checks, which do not touch each other, two run at a time.
describe('npm run new', { concurrency: 2 }, () => {
  before(async () => {
    const unbuilt = publicPackages(root).filter(({ path }) => !existsSync(join(path, 'dist')));
    assert.deepEqual(
      unbuilt.map(({ name }) => name),
      [],
      'these packages are not built: run npm run build first',
    );
    copy = copyRepository();
    await check('scripts/new.mjs', [NAME]);
    await check(tsc, ['-b'], join(copy, NEW));
    await check(cem, ['analyze', '--quiet', '--config', '../../custom-elements-manifest.config.mjs'], join(copy, NEW));
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('makes a package whose tests pass in Chromium', async () => {
    const said = await output(runner, ['--engine=chromium', '--files', `${NEW}/test/*.test.ts`]);
    assert.match(said, /[1-9]\d* passed, 0 failed/);
  });

  it('makes a package that can be published', () => check('scripts/check-packages.mjs', [NAME]));

  it('makes a package that is formatted', () => check(prettier, ['--check', NEW, 'size-budgets.json', '.changeset']));

  it('makes a package in the house style', () => check(eslint, [NEW, '--max-warnings', '0']));

  it('makes a package with sound templates', () =>
    check('scripts/lint-templates.mjs', [`${NEW}/src/**/*.ts`, `${NEW}/stories/*.ts`]));

  it('makes a package with sound styles', () => check(stylelint, [`${NEW}/src/**/*.styles.ts`]));

  it('makes a package that keeps to its layer', () =>
    check(depcruise, ['--config', '.dependency-cruiser.cjs', 'packages']));

  it('makes a package that is locked for npm ci', () => check('scripts/check-lockfile.mjs'));

  it('makes a package that describes all of its API', () => check('scripts/check-manifest.mjs', [NAME]));

  it('makes tests and stories whose types are right', async () => {
    const config = { extends: './tsconfig.tests.json', include: [`${NEW}/test/**/*.ts`, `${NEW}/stories/**/*.ts`] };
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify(config));
    await check(tsc, ['-p', 'tsconfig.new.json']);
  });

  it('makes a package that is within its size budget', async () => {
    const { brotli, bundle } = await import('../scripts/lib/sizes.mjs');
    const bytes = brotli(await bundle(copy, `${NEW}/src/define.ts`, ['lit', '@lit', '@offprint']));
    assert.ok(bytes <= 1.5 * 1024, `${bytes} bytes`);
  });

  it('makes a package that imports in plain Node', async () => {
    const args = ['--test', '--test-name-pattern', `@offprint/${NAME}`, 'tests/entry-points.node.test.ts'];
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = await run(process.execPath, args, { cwd: copy, env });
    assert.match(stdout, /pass 8\b/);
  });

  for (const name of [NAME, 'offprint-thing', 'SampleWidget', '']) {
    it(`refuses the name "${name}"`, () => assert.rejects(check('scripts/new.mjs', [name])));
  }
});
