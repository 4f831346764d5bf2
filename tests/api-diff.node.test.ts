// The comparison of two public APIs: what is named, and which changeset level it demands.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { apiDiff } from '../scripts/lib/api.mjs';

const root = join(import.meta.dirname, '..');
const script = join(root, 'scripts/api-diff.mjs');

const BEFORE = {
  'x-card': 'Card',
  'x-card attributes layout': "'auto' | 'row' = 'auto'",
  'x-card events x-ready': 'ReadyEvent',
  'x-card parts base': '',
  'x-card methods reload': '() => void',
  'x-card readonly range': "'a' | 'b'",
};

/** The table with some entries replaced; `undefined` takes one out. */
const edited = (changes: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...BEFORE, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

describe('the changeset level of a difference', () => {
  const cases: [what: string, level: string, changes: Record<string, string | undefined>][] = [
    ['nothing', 'patch', {}],
    ['a new attribute', 'minor', { 'x-card attributes tone': 'string' }],
    ['one more value of an attribute', 'minor', { 'x-card attributes layout': "'auto' | 'grid' | 'row' = 'auto'" }],
    ['one value less', 'major', { 'x-card attributes layout': "'auto' = 'auto'" }],
    ['another default', 'major', { 'x-card attributes layout': "'auto' | 'row' = 'row'" }],
    ['a part that is gone', 'major', { 'x-card parts base': undefined }],
    ['a renamed part', 'major', { 'x-card parts base': undefined, 'x-card parts root': '' }],
    ['another class of an event', 'major', { 'x-card events x-ready': 'CustomEvent' }],
    ['another result of a method', 'major', { 'x-card methods reload': '() => Promise<void>' }],
    ['one more value that code has to read', 'major', { 'x-card readonly range': "'a' | 'b' | 'c'" }],
  ];
  for (const [what, level, changes] of cases) {
    it(`is ${level} for ${what}`, () => assert.equal(apiDiff(BEFORE, edited(changes)).level, level));
  }

  it('comes with what was added, removed and changed', () => {
    const after = edited({
      'x-card parts base': undefined,
      'x-card slots media': '',
      'x-card methods reload': '() => Promise<void>',
    });
    assert.deepEqual(apiDiff(BEFORE, after), {
      added: ['x-card slots media'],
      removed: ['x-card parts base'],
      changed: ['x-card methods reload: () => void → () => Promise<void>'],
      level: 'major',
    });
  });
});

describe('npm run api:diff', () => {
  it('finds the committed snapshot equal to the built manifests', () => {
    const output = execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    assert.match(output, /^0 added, 0 removed, 0 changed: at least a patch changeset/m);
  });

  it('names what is new against a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-api-'));
    try {
      const api = JSON.parse(readFileSync(join(root, 'docs/api.json'), 'utf8')) as Record<string, string>;
      delete api['offprint-analysis-card attributes layout'];
      writeFileSync(join(folder, 'api.json'), JSON.stringify(api));
      const output = execFileSync(process.execPath, [script, join(folder, 'api.json')], { encoding: 'utf8' });
      assert.match(output, /^\+ offprint-analysis-card attributes layout$/m);
      assert.match(output, /at least a minor changeset/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says so when a ref has no snapshot', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, 'no-such-ref'], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /neither a file nor a ref that has one/);
  });
});
