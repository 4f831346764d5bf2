import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Skipped {
  engine: string;
  title: string;
  reason: string;
}

interface Report extends Counts {
  engines: Record<string, Counts>;
  skippedTests: Skipped[];
}

interface Outcome {
  title: string;
  state: keyof Counts;
  message: string;
}

/** Every test of a suite, with the titles of the suites around it. */
function* outcomes(suite: TestSuiteResult, path: readonly string[] = []): Generator<Outcome> {
  for (const test of suite.tests) {
    const state = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    yield { title: [...path, test.name].join(' › '), state, message: describeError(test.error) };
  }
  for (const child of suite.suites) yield* outcomes(child, [...path, child.name]);
}

function describeError(
  error: { message: string; stack?: string; expected?: string; actual?: string } | undefined,
): string {
  if (!error) return '';
  const difference = error.expected === undefined ? [] : [`expected: ${error.expected}`, `  actual: ${error.actual}`];
  const stack = error.stack?.split('\n').filter((line) => line.trim() && !error.message.includes(line.trim())) ?? [];
  return [error.message, ...difference, ...stack.slice(0, 6)].join('\n');
}

/** `onlyIn()` puts the reason behind the title. */
function splitReason(text: string): { title: string; reason: string } {
  const [title = text, reason = 'no reason given'] = text.replace(/\]$/, '').split(' [skipped: ');
  return { title, reason };
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '      ');
}

/** What one test file did in one engine. A file that cannot be imported has no tests, only errors: they count as failures. */
function outcomesOf(session: TestSession): Outcome[] {
  const found = session.testResults ? [...outcomes(session.testResults)] : [];
  const broken = session.errors.map((error): Outcome => ({
    title: 'the file itself',
    state: 'failed',
    message: describeError(error),
  }));
  const failed = [...found, ...broken].some(({ state }) => state === 'failed');
  // The runner may call a session failed without a word, for one if a page took too long to answer.
  const silent: Outcome[] =
    session.passed || failed
      ? []
      : [{ title: 'the file itself', state: 'failed', message: 'The page did not finish.' }];
  return [...found, ...broken, ...silent];
}

function printFailures(session: TestSession, file: string): void {
  const failures = outcomesOf(session).filter(({ state }) => state === 'failed');
  for (const { title, message } of failures)
    console.log(`  ✗ ${session.browser.name} · ${file} · ${title}\n${indent(message)}`);
  if (failures.length === 0) return;
  for (const log of session.logs) console.log(indent(`console: ${log.map(String).join(' ')}`));
  for (const url of session.request404s) console.log(indent(`not found: ${url}`));
}

/** One line a reason, not one a test: the whole list stands in the report. */
function printSkipped(skipped: readonly Skipped[]): void {
  for (const reason of new Set(skipped.map((test) => test.reason))) {
    const tests = skipped.filter((test) => test.reason === reason);
    const engines = new Set(tests.map(({ engine }) => engine));
    console.log(`  – ${tests.length} skipped in ${[...engines].join(', ')}: ${reason}`);
  }
}

/** Prints failures with their cause, one line per engine, and leaves the counts in test-results/browser.json. */
export function reporter(): Reporter {
  let root = '';
  let started = 0;
  return {
    start({ config, startTime }) {
      root = config.rootDir;
      started = startTime;
    },
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) printFailures(session, relative(root, testFile));
    },
    onTestRunFinished({ sessions }) {
      const report: Report = { passed: 0, failed: 0, skipped: 0, engines: {}, skippedTests: [] };
      for (const session of sessions) {
        const engine = session.browser.name;
        const counts = (report.engines[engine] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const { title, state } of outcomesOf(session)) {
          counts[state] += 1;
          report[state] += 1;
          if (state === 'skipped') report.skippedTests.push({ engine, ...splitReason(title) });
        }
      }
      printSkipped(report.skippedTests);
      for (const [engine, { passed, failed, skipped: left }] of Object.entries(report.engines)) {
        console.log(`  ${engine}: ${passed} passed, ${failed} failed, ${left} skipped`);
      }
      console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
      mkdirSync(`${root}/test-results`, { recursive: true });
      writeFileSync(`${root}/test-results/browser.json`, `${JSON.stringify(report, undefined, 2)}\n`);
    },
  };
}
