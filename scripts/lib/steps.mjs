// Runs named steps: as many at a time as there are cores, one line each, and all output of a step that fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} run A command line. The tools of node_modules/.bin are on its path.
 * @property {string} [group] What `--only` may call several steps by.
 * @property {string} [needs] The step without which this one makes no sense.
 * @property {string} [counts] Where a test runner leaves its numbers, in test-results/. Without it a step counts as one.
 * @property {boolean} [alone] It uses all cores by itself, or must not be slowed down by others.
 * @property {Record<string, string>} [env] Variables of its own.
 * @property {number} [minutes] After so many it hangs, and is ended; 8 by default.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Counts & { name: string, seconds: number }} Result
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  try {
    // On Windows there are no process groups; what the step has started ends with its pipes.
    if (process.platform === 'win32') child.kill();
    else if (child.pid) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}

process.on('exit', () => running.forEach(end));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/**
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function runCommand({ env: own, minutes = 8, run }, root) {
  return new Promise((resolve) => {
    const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
    const env = { ...process.env, ...own, PATH: path, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(run, { cwd: root, env, shell: true, detached: process.platform !== 'win32' });
    running.add(child);
    let output = '';
    const late = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes.\n`;
      end(child);
    }, minutes * 60_000);
    const finish = (ok) => {
      clearTimeout(late);
      running.delete(child);
      resolve({ ok, output });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => {
      output += String(error);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/**
 * @param {Step} step
 * @param {boolean} ok
 * @param {string} root
 * @returns {Counts}
 */
function countsOf(step, ok, root) {
  const asOne = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!step.counts) return asOne;
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(join(root, 'test-results', step.counts), 'utf8'));
    // A runner that fails for another reason than a test, or that ran no test at all, has failed all the same.
    const unexplained = failed === 0 && (!ok || passed === 0) ? 1 : 0;
    return { passed, failed: failed + unexplained, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string} output */
function readable(output) {
  // eslint-disable-next-line no-control-regex -- terminal codes begin with one
  const plain = output.replace(/\x1B\[[0-9;]*[A-Z]/gi, '').trim();
  return plain === '' ? '' : `${plain.replaceAll(/^(?=.)/gm, '    ')}\n`;
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @type {(name: string) => Result} */
const notRun = (name) => ({ name, seconds: 0, passed: 0, failed: 1, skipped: 0 });

/**
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<Result>}
 */
async function runStep(step, root) {
  // A fresh clone has no such folder, and Node's reporters do not make one.
  mkdirSync(join(root, 'test-results'), { recursive: true });
  if (step.counts) rmSync(join(root, 'test-results', step.counts), { force: true });
  const start = performance.now();
  const { ok, output } = await runCommand(step, root);
  const counts = countsOf(step, ok, root);
  const seconds = (performance.now() - start) / 1000;
  const failed = counts.failed > 0;
  const numbers = step.counts ? `  ${inWords(counts)}` : '';
  console.log(`${failed ? '✗' : '✓'} ${step.name}  ${seconds.toFixed(1)} s${numbers}`);
  if (failed) console.log(`    $ ${step.run}\n${readable(output)}`);
  return { name: step.name, seconds, ...counts };
}

/**
 * Runs the steps in their order, and answers with what came of each.
 *
 * @param {readonly Step[]} steps
 * @param {string} root
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps, root) {
  const slots = Math.max(2, availableParallelism());
  /** @type {Result[]} */
  const results = [];
  const waiting = [...steps];
  const unfinished = new Set(steps.map(({ name }) => name));
  const broken = new Set();
  let used = 0;

  return new Promise((resolve) => {
    const done = (result) => {
      results.push(result);
      if (result.failed > 0) broken.add(result.name);
      unfinished.delete(result.name);
    };

    const startMore = () => {
      if (unfinished.size === 0) resolve(results);
      for (const step of [...waiting]) {
        const cost = step.alone ? slots : 1;
        if (broken.has(step.needs)) {
          console.log(`✗ ${step.name}  not run, because this failed: ${step.needs}`);
          waiting.splice(waiting.indexOf(step), 1);
          done(notRun(step.name));
          startMore();
          return;
        }
        // A step that wants all cores keeps later ones from passing by, or it would wait for ever.
        if (used + cost > slots) return;
        if (unfinished.has(step.needs)) continue;
        waiting.splice(waiting.indexOf(step), 1);
        used += cost;
        runStep(step, root)
          .catch((error) => {
            console.log(`✗ ${step.name}  ${error}`);
            return notRun(step.name);
          })
          .then((result) => {
            used -= cost;
            done(result);
            startMore();
          });
      }
    };
    startMore();
  });
}

/** @param {readonly Counts[]} results */
export function closingLine(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return inWords({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') });
}

/**
 * One line for each step, in columns: its seconds, its numbers, its name.
 *
 * @param {readonly Result[]} results
 */
export function tableOf(results) {
  const head = ['seconds', 'passed', 'failed', 'skipped'];
  const line = (numbers, name) => `${numbers.map((cell) => String(cell).padStart(9)).join('')}  ${name}`;
  const rows = results.map(({ name, seconds, ...counts }) =>
    line([seconds.toFixed(1), counts.passed, counts.failed, counts.skipped], name),
  );
  return [line(head, 'step'), ...rows].join('\n');
}

/** A step, and all that it stands on. */
const withNeeds = (steps, step) =>
  step
    ? [
        ...withNeeds(
          steps,
          steps.find(({ name }) => name === step.needs),
        ),
        step,
      ]
    : [];

/** The wanted steps, by name or group, and what they need. */
function select(steps, only) {
  const names = only.split(',');
  const wanted = steps.filter(({ name, group }) => names.includes(name) || names.includes(group));
  const unknown = names.filter((word) => !wanted.some(({ name, group }) => name === word || group === word));
  if (unknown.length > 0) {
    const known = new Set(steps.map(({ name, group }) => group ?? name));
    throw new Error(`There is no step "${unknown.join('", "')}". There are: ${[...known].join(', ')}.`);
  }
  const needed = wanted.flatMap((step) => withNeeds(steps, step));
  return steps.filter((step) => needed.includes(step));
}

/**
 * Runs the steps, or those that the command line names by `--only`. The last line that is printed holds the numbers, and the
 * process ends by them.
 *
 * @param {readonly Step[]} steps
 * @param {string} root
 * @param {{ table?: boolean }} [options] Whether a table stands before the last line.
 */
export async function main(steps, root, { table = false } = {}) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  let results = [notRun('')];
  try {
    results = await runSteps(values.only === undefined ? steps : select(steps, values.only), root);
    if (table) console.log(`\n${tableOf(results)}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(closingLine(results));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
