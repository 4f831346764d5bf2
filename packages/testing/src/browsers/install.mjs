// Installs the missing browsers where that needs no question: on Debian, as root. That is what a CI container is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @type {Record<import('./resolve.mjs').Engine, string[]>} */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** @param {readonly import('./resolve.mjs').Engine[]} engines */
export function installCommand(engines) {
  return `apt-get update && apt-get install -y ${engines.flatMap((engine) => debianPackages[engine]).join(' ')}`;
}

export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Runs the install command quietly. Answers with the tail of its output if it failed, else with undefined.
 *
 * @param {readonly import('./resolve.mjs').Engine[]} engines
 */
export function install(engines) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', installCommand(engines)], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? undefined : `${stdout}${stderr}`.trim().split('\n').slice(-8).join('\n');
}
