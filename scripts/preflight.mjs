// Says what is missing before anything starts. Must run on Node 20: no syntax and no API younger than that.
//   node scripts/preflight.mjs              is this Node good enough?
//   node scripts/preflight.mjs --browsers   … and are there browsers to test in?
import process from 'node:process';

/** size-limit, style-dictionary and the test runner ask for these; Node 24.21 comes with the repository where npm has it. */
const accepted = [
  { major: 22, minor: 19 },
  { major: 24, minor: 5 },
];
const from = 26;

function fail(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= from || accepted.some((line) => line.major === major && minor >= line.minor)) return;
  fail(
    `This is Node ${process.versions.node}, but the tools need 22.19 or later in 22, 24.5 or later in 24, or 26: ` +
      `run "npm ci" first (on Linux and Windows it brings Node 24 along) and start by "npm start" or "npm test"; ` +
      `elsewhere install Node 24.`,
  );
}

async function checkBrowsers() {
  const { ENGINES, findBrowsers, missingEngines } = await import('../packages/testing/src/browsers/resolve.mjs');
  const { canInstall, hasNginx, install, installCommand } =
    await import('../packages/testing/src/browsers/install.mjs');
  const whatIsMissing = () => [...missingEngines(findBrowsers()), ...(hasNginx() ? [] : ['nginx'])];
  let missing = whatIsMissing();
  if (missing.length > 0 && canInstall()) {
    console.log(`Installing what the tests need for ${missing.join(', ')}: ${installCommand(missing)}`);
    const problem = install(missing);
    if (problem) console.error(problem);
    missing = whatIsMissing();
  }
  if (missing.length === 0) return;
  const advice = `On Debian and its like: sudo sh -c '${installCommand(missing)}'.`;
  if (ENGINES.every((engine) => missing.includes(engine))) {
    fail(
      `No browser to test in: install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH. ${advice}`,
    );
  }
  if (process.env.CI) fail(`In CI everything is tested, and ${missing.join(', ')} is missing. ${advice}`);
  console.log(`Not tested here, because it is missing: ${missing.join(', ')}. ${advice}`);
}

checkNode();
if (process.argv.includes('--browsers')) {
  await checkBrowsers().catch((error) => fail(error instanceof Error ? error.message : String(error)));
}
