// Imports every entry point and renders every element in each Node that the packages promise. Run it after the build; it
// gets the others as packages of npm, where Node 24 comes from too.
// Usage: npm run nodes [version…]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './release/run.mjs';

const root = join(import.meta.dirname, '..');
const versions = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24'];
const isWindows = process.platform === 'win32';
const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;

const temporary = mkdtempSync(join(tmpdir(), 'offprint-nodes-'));
try {
  for (const version of versions) {
    const folder = join(temporary, version);
    const alone = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--force'];
    await run('npm', ['install', ...alone, `${name}@${version}`], { cwd: temporary });
    const node = join(folder, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
    const test = ['--import', '@offprint/testing/register', '--test', 'tests/entry-points.node.test.ts'];
    const { status, stdout } = spawnSync(process.execPath, test, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OFFPRINT_NODE: node },
    });
    const [passed] = /(?<=^\S+ pass )\d+/m.exec(stdout) ?? ['0'];
    console.log(
      `Node ${(await run(node, ['--version'], { cwd: root })).trim()}: ${passed} entry points and renderings`,
    );
    if (status === 0) continue;
    console.error(stdout);
    process.exitCode = 1;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
