// What the build of the script tag writes for hosts: the same bytes each time, and hashes that are true.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const embed = join(import.meta.dirname, '..', 'packages/embed');
const { version } = JSON.parse(readFileSync(join(embed, 'package.json'), 'utf8')) as { version: string };

/** Every file of the folder, by its path. */
const contents = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );

describe('the folder of the script tag', () => {
  const folders: string[] = [];
  let files = new Map<string, Buffer>();
  const build = (): Map<string, Buffer> => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-release-'));
    folders.push(folder);
    execFileSync(process.execPath, [join(embed, 'build/build.mjs'), folder], { stdio: 'pipe' });
    return contents(folder);
  };
  const json = <Value>(name: string): Value => JSON.parse(files.get(`${version}/${name}`)!.toString()) as Value;

  before(() => void (files = build()));
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('is the same in two builds, byte by byte', () => {
    const again = build();
    assert.deepEqual([...again.keys()], [...files.keys()]);
    for (const [path, content] of files) assert.ok(again.get(path)!.equals(content), path);
  });

  it('has a true hash for every script, and a line in the manifest', () => {
    const scripts = [...files.keys()].filter((path) => path.startsWith(`${version}/`) && path.endsWith('.js'));
    const hashes = json<Record<string, string>>('integrity.json');
    assert.deepEqual(
      scripts.map((path) => path.slice(version.length + 1)),
      Object.keys(hashes).sort(),
    );
    for (const [file, hash] of Object.entries(hashes)) {
      const content = files.get(`${version}/${file}`)!;
      assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
    }
    const listed = Object.values(json<Record<string, { file: string; bytes: number }>>('manifest.json'));
    assert.deepEqual(listed.map(({ file }) => file).sort(), Object.keys(hashes).sort());
    for (const { file, bytes } of listed) assert.equal(files.get(`${version}/${file}`)!.length, bytes, file);
  });

  it('has the same script at the address that moves on', () => {
    assert.ok(files.get(`${version.split('.')[0]}/offprint.js`)!.equals(files.get(`${version}/offprint.js`)!));
  });

  it('has beside each file the same, compressed', () => {
    for (const [path, content] of files) {
      if (/\.(?:br|gz)$/.test(path)) continue;
      assert.ok(brotliDecompressSync(files.get(`${path}.br`)!).equals(content), path);
      assert.ok(gunzipSync(files.get(`${path}.gz`)!).equals(content), path);
    }
  });
});
