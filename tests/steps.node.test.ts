import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { closingLine, runSteps, tableOf } from '../scripts/lib/steps.mjs';

interface Outcome {
  printed: string;
  line: string;
  table: string;
}

async function run(t: TestContext, steps: Parameters<typeof runSteps>[0]): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'offprint-steps-'));
  mkdirSync(join(root, 'test-results'));
  t.after(() => rmSync(root, { recursive: true }));
  const lines: string[] = [];
  t.mock.method(console, 'log', (line: string) => lines.push(line));
  const results = await runSteps(steps, root);
  return { printed: lines.join('\n'), line: closingLine(results), table: tableOf(results) };
}

/** A stand-in for a test runner: it leaves numbers and ends with a code. */
function runner({ passed, failed, skipped }: Record<'passed' | 'failed' | 'skipped', number>, code: number): string {
  const numbers = `{passed:${passed},failed:${failed},skipped:${skipped}}`;
  return `node -e "require('fs').writeFileSync('test-results/a.json', JSON.stringify(${numbers})); process.exit(${code})"`;
}

describe('the steps of npm test', () => {
  it('count as one each', async (t) => {
    const { line } = await run(t, [
      { name: 'good', run: 'exit 0' },
      { name: 'bad', run: 'exit 3' },
    ]);
    assert.equal(line, '1 passed, 1 failed');
  });

  it('print their output only when they fail', async (t) => {
    const { printed } = await run(t, [
      { name: 'good', run: 'echo fine' },
      { name: 'bad', run: 'echo broken && exit 1' },
    ]);
    assert.match(printed, /broken/);
    assert.doesNotMatch(printed, /fine/);
  });

  it('fail if what they need has failed', async (t) => {
    const { line, printed } = await run(t, [
      { name: 'build', run: 'exit 1' },
      { name: 'tests', needs: 'build', run: 'exit 0' },
      { name: 'more', needs: 'tests', run: 'exit 0' },
    ]);
    assert.equal(line, '0 passed, 3 failed');
    assert.match(printed, /tests {2}not run/);
  });

  it('wait for what they need, also those that want all cores', async (t) => {
    const { line } = await run(t, [
      { name: 'build', run: 'exit 0' },
      { name: 'tests', needs: 'build', alone: true, run: 'exit 0' },
      { name: 'more', needs: 'tests', run: 'exit 0' },
    ]);
    assert.equal(line, '3 passed, 0 failed');
  });

  it('add the numbers of a test runner', async (t) => {
    const numbers = { passed: 5, failed: 2, skipped: 1 };
    const { line } = await run(t, [{ name: 'tests', counts: 'a.json', run: runner(numbers, 1) }]);
    assert.equal(line, '5 passed, 2 failed, 1 skipped');
  });

  it('notice a runner that fails without a failed test', async (t) => {
    const numbers = { passed: 5, failed: 0, skipped: 0 };
    const { line } = await run(t, [{ name: 'tests', counts: 'a.json', run: runner(numbers, 1) }]);
    assert.equal(line, '5 passed, 1 failed');
  });

  it('notice a runner that ran nothing, and one that crashed', async (t) => {
    const nothing = { passed: 0, failed: 0, skipped: 0 };
    const { line } = await run(t, [
      { name: 'empty', counts: 'a.json', run: runner(nothing, 0) },
      { name: 'crashed', counts: 'b.json', run: 'exit 139' },
    ]);
    assert.equal(line, '0 passed, 2 failed');
  });

  it('are a table, with the seconds of each', async (t) => {
    const numbers = { passed: 12_345, failed: 0, skipped: 1 };
    const { table } = await run(t, [
      { name: 'bad', run: 'exit 1' },
      { name: 'tests', counts: 'a.json', run: runner(numbers, 0) },
      { name: 'more', needs: 'bad', run: 'exit 0' },
    ]);
    const lines = table.split('\n').map((line) =>
      line
        .replace(/\d+\.\d/, 'N')
        .trim()
        .split(/ +/),
    );
    assert.deepEqual(lines[0], ['seconds', 'passed', 'failed', 'skipped', 'step']);
    assert.deepEqual(lines.slice(1).sort(), [
      ['N', '0', '1', '0', 'bad'],
      ['N', '0', '1', '0', 'more'],
      ['N', '12345', '0', '1', 'tests'],
    ]);
  });
});
