// Runs named steps: as many at a time as there are cores, one line each, and all output of a step that fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';

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

/**
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<Counts>}
 */
async function runStep(step, root) {
  // A fresh clone has no such folder, and Node's reporters do not make one.
  mkdirSync(join(root, 'test-results'), { recursive: true });
  if (step.counts) rmSync(join(root, 'test-results', step.counts), { force: true });
  const start = performance.now();
  const { ok, output } = await runCommand(step, root);
  const counts = countsOf(step, ok, root);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const failed = counts.failed > 0;
  console.log(`${failed ? '✗' : '✓'} ${step.name}  ${seconds} s${step.counts ? `  ${inWords(counts)}` : ''}`);
  if (failed) console.log(`    $ ${step.run}\n${readable(output)}`);
  return counts;
}

/**
 * Runs the steps in their order and answers with the sum of their counts.
 *
 * @param {readonly Step[]} steps
 * @param {string} root
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps, root) {
  const slots = Math.max(2, availableParallelism());
  const total = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...steps];
  const unfinished = new Set(steps.map(({ name }) => name));
  const broken = new Set();
  let used = 0;

  return new Promise((resolve) => {
    const done = (step, counts) => {
      for (const key of Object.keys(total)) total[key] += counts[key];
      if (counts.failed > 0) broken.add(step.name);
      unfinished.delete(step.name);
    };

    const startMore = () => {
      if (unfinished.size === 0) resolve(total);
      for (const step of [...waiting]) {
        const cost = step.alone ? slots : 1;
        if (broken.has(step.needs)) {
          console.log(`✗ ${step.name}  not run, because this failed: ${step.needs}`);
          waiting.splice(waiting.indexOf(step), 1);
          done(step, { passed: 0, failed: 1, skipped: 0 });
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
            return { passed: 0, failed: 1, skipped: 0 };
          })
          .then((counts) => {
            used -= cost;
            done(step, counts);
            startMore();
          });
      }
    };
    startMore();
  });
}

/** @param {Counts} counts */
export function closingLine(counts) {
  return inWords(counts);
}
