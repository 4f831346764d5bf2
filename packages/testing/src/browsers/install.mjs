// Installs the missing browsers and nginx where that needs no question: on Debian, as root. That is what a CI container is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @typedef {import('./resolve.mjs').Engine | 'nginx'} Need */

/** What the tests of the published nginx.conf start; without the module no answer is in Brotli. */
export const NGINX = { program: '/usr/sbin/nginx', brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so' };

export const hasNginx = () => Object.values(NGINX).every((path) => existsSync(path));

/** @type {Record<Need, string[]>} */
const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** @param {readonly Need[]} needs */
export function installCommand(needs) {
  return `apt-get update && apt-get install -y ${needs.flatMap((need) => debianPackages[need]).join(' ')}`;
}

export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Runs the install command quietly. Answers with the tail of its output if it failed, else with undefined.
 *
 * @param {readonly Need[]} needs
 */
export function install(needs) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', installCommand(needs)], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? undefined : `${stdout}${stderr}`.trim().split('\n').slice(-8).join('\n');
}
