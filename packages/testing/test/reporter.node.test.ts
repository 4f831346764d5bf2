import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { Reporter, TestSession } from '@web/test-runner-core';
import { reporter } from '../src/runner/reporter.ts';

type Session = Partial<Omit<TestSession, 'browser'>> & { browser: { name: string } };

const passed = { name: 'passes', passed: true, skipped: false };
const failed = { name: 'fails', passed: false, skipped: false, error: { message: 'it broke', stack: '' } };
const skipped = { name: 'waits [skipped: no such key]', passed: false, skipped: true };

function session(more: Partial<Session>): Session {
  return { browser: { name: 'Firefox' }, passed: true, errors: [], logs: [], request404s: [], ...more };
}

/** Runs the reporter over one session, as the runner does, and answers with what it prints and leaves behind. */
async function report(t: TestContext, one: Session): Promise<{ printed: string; counts: Record<string, unknown> }> {
  const rootDir = mkdtempSync(join(tmpdir(), 'offprint-report-'));
  t.after(() => rmSync(rootDir, { recursive: true }));
  const lines: string[] = [];
  t.mock.method(console, 'log', (line: string) => lines.push(line));
  const { start, reportTestFileResults, onTestRunFinished }: Reporter = reporter();
  const sessions = [one] as unknown as TestSession[];
  await start?.({ config: { rootDir }, startTime: 0 } as unknown as Parameters<NonNullable<Reporter['start']>>[0]);
  reportTestFileResults?.({
    logger: console as never,
    sessionsForTestFile: sessions,
    testFile: `${rootDir}/a.test.ts`,
    testRun: 0,
  });
  onTestRunFinished?.({ sessions, testRun: 0 });
  const counts = JSON.parse(readFileSync(join(rootDir, 'test-results/browser.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return { printed: lines.join('\n'), counts };
}

function only({ passed, failed, skipped }: Record<string, unknown>): unknown[] {
  return [passed, failed, skipped];
}

describe('the reporter of the browser tests', () => {
  it('counts tests and names a failure with its suite, file and engine', async (t) => {
    const suites = [{ name: '<a-card>', suites: [], tests: [failed, passed] }];
    const { printed, counts } = await report(
      t,
      session({ passed: false, testResults: { name: '', suites, tests: [] } }),
    );
    assert.deepEqual(only(counts), [1, 1, 0]);
    assert.match(printed, /✗ Firefox · a\.test\.ts · <a-card> › fails\n +it broke/);
  });

  it('counts a skipped test with its reason', async (t) => {
    const { printed, counts } = await report(t, session({ testResults: { name: '', suites: [], tests: [skipped] } }));
    assert.deepEqual(only(counts), [0, 0, 1]);
    assert.match(printed, /1 skipped in Firefox: no such key/);
    assert.deepEqual(counts['skippedTests'], [{ engine: 'Firefox', title: 'waits', reason: 'no such key' }]);
  });

  it('counts a file that cannot be imported as a failure', async (t) => {
    const { printed, counts } = await report(t, session({ passed: false, errors: [{ message: 'Could not import' }] }));
    assert.deepEqual(only(counts), [0, 1, 0]);
    assert.match(printed, /the file itself\n +Could not import/);
  });

  it('counts a page that ends without a word as a failure', async (t) => {
    const { counts } = await report(t, session({ passed: false }));
    assert.deepEqual(only(counts), [0, 1, 0]);
  });
});
