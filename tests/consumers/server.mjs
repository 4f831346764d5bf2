// Small real applications that render on a server: they install the packages from a registry on loopback, type-check, build,
// and answer Chromium with pages that are complete without a script and taken over without a trace. Run it after the build.
// The table of results goes to test-results/consumers-server.md.
// Usage: npm run consumers:server [application…]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import getPort from 'get-port';
import { launch, serveFolder } from '@offprint/testing/e2e';
import { run } from '../../scripts/release/run.mjs';
import { installedVersion } from './build.mjs';
import { withPublished } from './published.mjs';
import { resultsAt } from './results.mjs';
import { withoutScript, withScript } from './server-checks.mjs';
import { keepTable, table } from './table.mjs';

/**
 * `sources` is where an application has its modules, `checks` what shows the sixteen checks where another application does it
 * too. `types` and `build` are commands; what they build is a folder of pages, or a `server` that listens where `PORT` says.
 */
const HOSTS = {
  astro: {
    framework: 'astro',
    sources: 'src',
    checks: { 'src/main.ts': 'vite/src/main.ts' },
    types: ['astro', 'check'],
    build: ['astro', 'build'],
    pages: 'dist',
  },
  nuxt: {
    framework: 'nuxt',
    sources: 'app',
    checks: { 'app/page.vue': 'vue/src/page.vue' },
    types: ['nuxt', 'typecheck'],
    build: ['nuxt', 'build'],
    server: ['.output/server/index.mjs'],
  },
  sveltekit: {
    framework: '@sveltejs/kit',
    sources: 'src',
    checks: { 'src/page.svelte': 'svelte/src/page.svelte' },
    prepare: ['svelte-kit', 'sync'],
    types: ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'],
    build: ['vite', 'build'],
    server: ['build/index.js'],
  },
  // Its build checks the types.
  next: {
    framework: 'next',
    sources: '',
    checks: { 'elements.d.ts': 'react/src/elements.d.ts', 'page.tsx': 'react/src/page.tsx' },
    build: ['next', 'build'],
    server: ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
  },
};
const SILENT = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };

const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(HOSTS);
const unknown = names.filter((name) => !Object.hasOwn(HOSTS, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${Object.keys(HOSTS).join(', ')}.`);
  process.exit(1);
}

/**
 * Nuxt's own declarations do not stand `skipLibCheck: false`: what is written in other people's packages and in generated
 * folders is theirs. @returns {number} how many faults are
 */
function faultsOfOthers(output) {
  const faults = output.split('\n').filter((line) => /\(\d+,\d+\): error /.test(line));
  const ours = faults.filter((line) => !/^(?:\.|node_modules\/(?!@offprint\/))/.test(line));
  if (ours.length > 0 || faults.length === 0) throw new Error(output);
  return faults.length;
}

async function typeProblems({ prepare, types }, folder) {
  if (prepare) await run('npx', ['--no', ...prepare], { cwd: folder, env: SILENT });
  if (!types) return 0;
  try {
    await run('npx', ['--no', ...types], { cwd: folder, env: SILENT });
    return 0;
  } catch (error) {
    return faultsOfOthers(String(error.cause?.stdout ?? '') + String(error.cause?.stderr ?? ''));
  }
}

/** Starts what was built; `origin` has no slash at its end. */
async function serve({ pages, server }, folder) {
  if (pages) return serveFolder(join(folder, pages));
  const port = await getPort({ host: '127.0.0.1' });
  const env = { ...process.env, ...SILENT, HOST: '127.0.0.1', NITRO_HOST: '127.0.0.1', PORT: `${port}` };
  const child = spawn(process.execPath, server, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const close = () => child.kill();
  process.once('exit', close);
  const origin = `http://127.0.0.1:${port}`;
  // It says something when it listens, each in its own words.
  await new Promise((resolve, reject) => {
    let output = '';
    const fail = () => reject(new Error(`${server.join(' ')} has ended:\n${output}`));
    child.once('exit', fail);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        void fetch(origin).then(resolve, () => undefined);
      });
    }
  });
  return { origin, close };
}

async function sixteen(origin) {
  const browser = await launch('chromium');
  try {
    return await resultsAt(browser, `${origin}/checks/`);
  } finally {
    await browser.close();
  }
}

async function test(name, install, row) {
  const host = HOSTS[name];
  const shared = ['analyses.ts', 'checks.ts', 'packages.ts'].map((file) => [join(host.sources, file), file]);
  const folder = await install(name, { ...Object.fromEntries(shared), ...host.checks });
  row.framework += ` ${installedVersion(folder, host.framework)}`;
  const others = await typeProblems(host, folder);
  row.types = others > 0 ? `${others} faults in its own` : 'right';
  await run('npx', ['--no', ...host.build], { cwd: folder, env: SILENT });
  const server = await serve(host, folder);
  try {
    const found = Object.entries({
      ...(await withoutScript(server.origin)),
      ...(await withScript(server.origin)),
      ...(await sixteen(server.origin)),
    });
    const failed = found.filter(([, holds]) => !holds).map(([check]) => check);
    row.checks = `${found.length - failed.length} of 32`;
    console.log(`${name}  ${row.checks}${failed.map((it) => `\n  ✗ ${it}`).join('')}`);
    if (failed.length > 0 || found.length !== 32) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

const COLUMNS = {
  framework: ({ framework }) => framework,
  types: ({ types = 'no' }) => types,
  'checks: 8 without a script, 8 of hydration, 16 of every framework': ({ checks = 'no' }) => checks,
};

const rows = names.map((name) => ({ framework: HOSTS[name].framework }));
await withPublished(async (install) => {
  for (const [index, name] of names.entries()) {
    await test(name, install, rows[index]).catch((error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  }
});
keepTable('consumers-server.md', table(rows, COLUMNS));
