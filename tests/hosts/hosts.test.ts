// Ninety-two conditions that pages of other people set. Each is one page and one expectation.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { catalogue } from './catalogue.ts';
import { Stage } from './stage.ts';

const all = Object.values(catalogue).flat();

// One browser of each engine at a time, and one page in each.
describe('hosts', { concurrency: true }, () => {
  for (const engine of ENGINES) {
    describe(`in ${engine}`, { concurrency: false, skip: missing(engine) }, () => {
      let stage: Stage;

      before(async () => {
        stage = await Stage.set(engine);
      });
      after(() => stage?.strike());

      for (const [file, rows] of Object.entries(catalogue)) {
        describe(file, () => {
          for (const { number, title, engines = ['chromium'], prove } of rows) {
            if (engines.includes(engine)) it(`${number}: on a page ${title}`, () => prove(stage));
          }
        });
      }
    });
  }
});

describe('the catalogue of hosts', () => {
  it('has each of its 92 numbers as a row, or in the README with the reason why not', () => {
    const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| (\d+) +\|/gm)].map(([, number]) => Number(number));
    const numbers = [...new Set([...all.map(({ number }) => number), ...listed])].toSorted((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: 92 }, (_, index) => index + 1),
    );
  });
});
