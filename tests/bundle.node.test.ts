// What `sideEffects` is worth, measured on the packed tarballs as an app would install them: importing a helper costs
// next to nothing, importing a class defines nothing, importing define.js registers, and each other form of the field
// would break one of these.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build, type Metafile } from 'esbuild';
import { install } from '../scripts/lib/consumer-types.mjs';
import { pack } from '../scripts/lib/pack.mjs';
import { componentPackages, publicPackages } from '../scripts/lib/packages.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const NAME = '@offprint/analysis-card';
const TAG = 'offprint-analysis-card';

let app = '';

interface Bundle {
  readonly code: string;
  readonly bytes: number;
  readonly inputs: string[];
}

async function bundle(code: string, conditions: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: app },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['production', ...conditions],
    metafile: true,
    write: false,
    logLevel: 'silent',
    absWorkingDir: app,
  });
  const [file] = outputFiles;
  return { code: file!.text, bytes: file!.contents.length, inputs: used(metafile) };
}

/** Files that contribute at least one byte. */
function used(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

/** Runs a bundle that was made for Node, whose Lit brings a registry, and says whether the tag is registered after it. */
async function registers(code: string): Promise<boolean> {
  const { code: bundled } = await bundle(code, ['node']);
  const file = join(app, 'run.mjs');
  writeFileSync(file, `${bundled};\nconsole.log(!!globalThis.customElements?.get('${TAG}'));`);
  const { stdout } = await run(process.execPath, [file]);
  return stdout.trim() === 'true';
}

async function withSideEffects<T>(value: unknown, action: () => Promise<T>): Promise<T> {
  const file = join(app, 'node_modules', NAME, 'package.json');
  const text = readFileSync(file, 'utf8');
  const json = JSON.parse(text) as Record<string, unknown>;
  if (value === undefined) delete json['sideEffects'];
  else json['sideEffects'] = value;
  writeFileSync(file, JSON.stringify(json));
  try {
    return await action();
  } finally {
    writeFileSync(file, text);
  }
}

before(async () => {
  app = mkdtempSync(join(tmpdir(), 'offprint-bundle-'));
  const packages = publicPackages(root).filter(({ name }) => name !== 'embed');
  const packed = await Promise.all(
    packages.map(async ({ path, json }) => ({ json, folder: (await pack(path, join(app, '.packed'))).folder })),
  );
  install(app, packed, root);
});

after(() => rmSync(app, { recursive: true, force: true }));

// The class is named, not used: what stays is what the package makes an app pay for a name that it did not need.
const UNUSED = `import { AnalysisCard } from '${NAME}';\n`;
const HELPER = `import { OffprintReadyEvent } from '${NAME}';\nconsole.log(OffprintReadyEvent);\n`;
const DEFINE = `import '${NAME}/define.js';\n`;

describe('the published sideEffects field', () => {
  it('makes one helper cost less than a kilobyte', async () => {
    const { bytes, inputs } = await bundle(HELPER);
    assert.ok(bytes < 1024, `${bytes} bytes, from ${inputs.join(', ')}`);
    assert.ok(!inputs.some((path) => path.includes('node_modules/lit')), 'without Lit');
  });

  it('makes a class that is named and not used cost nothing', async () => {
    const { bytes, inputs } = await bundle(UNUSED);
    assert.equal(bytes, 0, inputs.join(', '));
  });

  it('keeps the registration of define.js', async () => {
    const { inputs } = await bundle(DEFINE);
    assert.ok(inputs.some((path) => path.endsWith('dist/define.js')));
    assert.equal(await registers(DEFINE), true);
  });

  it('lets a class be imported and used without registering it', async () => {
    const code = `import { AnalysisCard } from '${NAME}';\nglobalThis.card = AnalysisCard;\n`;
    const { inputs } = await bundle(code);
    assert.ok(!inputs.some((path) => path.endsWith('define.js')));
    assert.equal(await registers(code), false);
  });
});

describe('the other forms of the field', () => {
  it('absent: one helper brings the class and Lit along', async () => {
    const { bytes, inputs } = await withSideEffects(undefined, () => bundle(HELPER));
    assert.ok(bytes > 15_000, `${bytes} bytes`);
    assert.ok(inputs.some((path) => path.endsWith('dist/analysis-card.js')));
    assert.equal(await withSideEffects(undefined, () => registers(DEFINE)), true);
  });

  it('false: the registration is dropped in silence', async () => {
    const { bytes } = await withSideEffects(false, () => bundle(DEFINE));
    assert.equal(bytes, 0);
    assert.equal(await withSideEffects(false, () => registers(DEFINE)), false);
  });
});

describe('one element of several', () => {
  for (const { name, json } of componentPackages(root)) {
    it(`${name} brings no other element along`, async () => {
      const { inputs } = await bundle(`export * from '${json.name}';\nimport '${json.name}/define.js';\n`);
      const others = componentPackages(root).filter(
        (item) => item.name !== name && !json.dependencies?.[item.json.name],
      );
      const found = inputs.filter((path) => others.some((other) => path.includes(`${other.json.name}/`)));
      assert.deepEqual(found, []);
    });
  }
});
