// Where the browsers of this machine are. Tests, Storybook and benchmarks all ask here, so that they agree.
// Plain JavaScript: the preflight runs it under whatever Node 20 or later the machine has.
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {{ driver: string, browser: string, xvfb: string | undefined }} WebKit
 * @typedef {{ chromium?: string, firefox?: string, webkit?: WebKit }} Browsers
 */

/** @type {readonly Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const home = process.env['HOME'] ?? '';
const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** @type {Record<'chromium' | 'firefox', Partial<Record<NodeJS.Platform, string[]>>>} */
const places = {
  chromium: {
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(
      (name) => `/usr/bin/${name}`,
    ),
    darwin: ['', home].flatMap((root) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: windowsRoots.flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'],
    darwin: ['', home].map((root) => `${root}/Applications/Firefox.app/Contents/MacOS/firefox`),
    win32: windowsRoots.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
  },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A path given by the environment wins, and a wrong one is an error: falling back would test another browser in silence.
 *
 * @param {string} variable
 * @param {readonly string[]} candidates
 */
function find(variable, candidates) {
  const given = process.env[variable];
  if (!given) return candidates.find(isExecutable);
  if (!isExecutable(given)) throw new Error(`${variable} is ${given}, which is not an executable file.`);
  return given;
}

/** The browser that WebKitWebDriver drives has no place on the path: it lies in a folder named after the machine. */
function miniBrowsers() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const folders = roots.flatMap((root) => [root, ...list(root).map((name) => join(root, name))]);
  return folders.flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
  );
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder).filter((name) => name.includes('linux-gnu'));
  } catch {
    return [];
  }
}

/** @returns {WebKit | undefined} */
function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = find('WEBKIT_DRIVER_PATH', ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver']);
  const browser = driver && find('WEBKIT_BROWSER_PATH', miniBrowsers());
  const xvfb = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb'].find(isExecutable);
  // WebKitGTK has no headless mode: without a display of its own and without Xvfb it cannot start.
  return driver && browser && (xvfb || process.env['DISPLAY']) ? { driver, browser, xvfb } : undefined;
}

/**
 * The engines found on this machine. A key that is missing stands for an engine that cannot be tested here.
 *
 * @returns {Browsers}
 */
export function findBrowsers() {
  const chromium = find('CHROME_PATH', places.chromium[process.platform] ?? []);
  const firefox = find('FIREFOX_PATH', places.firefox[process.platform] ?? []);
  const webkit = findWebKit();
  return { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
}

/** @param {Browsers} browsers */
export function missingEngines(browsers) {
  return ENGINES.filter((engine) => !browsers[engine]);
}
