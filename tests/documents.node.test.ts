// Every relative link and every named file of the documents leads somewhere.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const documents = globSync(
  ['*.md', 'docs/**/*.md', '.changeset/README.md', '{packages,apps}/*/README.md', 'benchmarks/README.md'],
  { cwd: root },
);

describe('documents', () => {
  it('are there', () => {
    for (const name of ['README.md', 'CONTRIBUTING.md', 'CONVENTIONS.md', 'SECURITY.md', 'LICENSE']) {
      assert.ok(existsSync(join(root, name)), name);
    }
  });

  for (const document of documents) {
    it(`${document} links to files that exist`, () => {
      // Every second piece between fences is code.
      const pieces = readFileSync(join(root, document), 'utf8').split(/^```/m);
      const text = pieces.filter((_, index) => index % 2 === 0).join('');
      const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map((match) => match[1]!);
      const missing = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
      assert.deepEqual(missing, []);
    });
  }

  it('CONVENTIONS.md names files and scripts that exist', () => {
    const text = readFileSync(join(root, 'CONVENTIONS.md'), 'utf8');
    const paths = [...text.matchAll(/`((?:scripts|packages|tests)\/[\w./-]+)`/g)].map((match) => match[1]!);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map((match) => match[1]!);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });
});
