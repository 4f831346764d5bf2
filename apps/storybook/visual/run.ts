// Is every story still what was accepted? Pictures of the static Storybook beside those in baselines/.
//   npm run visual                              differences end as a page: test-results/visual/index.html
//   npm run visual -- --accept                  what is seen now is how it shall be
//   npm run visual -- --only analysis-card      the stories whose id holds the words
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { missing } from '@offprint/testing/e2e';
import { Camera } from './camera.ts';
import { compare } from './compare.ts';
import { type Finding, writeReport } from './report.ts';
import { type Setting, settings, type Story } from './views.ts';

const app = join(import.meta.dirname, '..');
const site = join(app, 'dist');
const baselines = join(import.meta.dirname, 'baselines');
const results = join(app, '../../test-results/visual');

const { values: options } = parseArgs({
  options: { accept: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const { entries } = JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')) as { entries: Record<string, Story> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

/** Every picture that there should be, as `setting/story.png`. */
const expected = settings.flatMap((setting) =>
  stories.filter(setting.shows).map(({ id }) => `${setting.name}/${id}.png`),
);

const isMeant = (path: string): boolean => path.includes(options.only);

function judge(path: string, current: Uint8Array): Finding | undefined {
  const file = join(baselines, path);
  if (!existsSync(file)) return { path, current, fault: 'Nobody has accepted it yet.' };
  const accepted = readFileSync(file);
  const { difference, fault } = compare(accepted, current);
  return fault ? { path, accepted, current, ...(difference && { difference }), fault } : undefined;
}

async function lookAt(setting: Setting): Promise<Finding[]> {
  const shown = stories.filter((story) => setting.shows(story) && isMeant(`${setting.name}/${story.id}.png`));
  if (shown.length === 0) return [];
  // Storybook would not show again what it shows already: the first one loaded is none of them, or the last.
  const camera = await Camera.open(site, setting, stories.findLast(({ id }) => id !== shown[0]?.id)!.id);
  const findings: Finding[] = [];
  for (const { id } of shown) {
    const path = `${setting.name}/${id}.png`;
    const finding = judge(path, await camera.shoot(id));
    if (finding) findings.push(finding);
  }
  await camera.close();
  return findings;
}

function accept({ current, path }: Finding): void {
  const file = join(baselines, path);
  if (!current) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, current);
}

const reason = missing('chromium');
if (reason) throw new Error(`${reason}: see "npm run preflight".`);
rmSync(results, { recursive: true, force: true });
const seen = await Promise.all(settings.map(lookAt));
const gone = globSync('*/*.png', { cwd: baselines })
  .filter((path) => isMeant(path) && !expected.includes(path))
  .map((path): Finding => ({ path, accepted: readFileSync(join(baselines, path)), fault: 'Its story is gone.' }));
const findings = [...seen.flat(), ...gone];
const count = expected.filter(isMeant).length;

if (options.accept) {
  findings.forEach(accept);
  console.log(`${count} pictures, of which ${findings.length} are newly accepted.`);
} else if (findings.length > 0) {
  console.error(`${findings.length} of ${count} pictures differ: open ${writeReport(results, findings)}`);
  process.exitCode = 1;
} else {
  console.log(`${count} pictures, all as accepted.`);
}
