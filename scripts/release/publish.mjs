// Publishes the packages whose version is not on the registry yet, as clean copies (../lib/publishable.mjs). It changes the
// checkout: in CI that is thrown away. `npm run release:rehearse` does the same on a copy.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { publicPackages } from '../lib/packages.mjs';
import { makePublishable } from '../lib/publishable.mjs';

const root = join(import.meta.dirname, '../..');
if (process.env.CI) {
  for (const { path } of publicPackages(root)) await makePublishable(path, root);
  const changesets = join(root, 'node_modules/@changesets/cli/bin.js');
  process.exitCode = spawnSync(process.execPath, [changesets, 'publish'], { cwd: root, stdio: 'inherit' }).status ?? 1;
} else {
  console.error('A release changes the checkout, so it runs in CI alone. To try one: npm run release:rehearse.');
  process.exitCode = 1;
}
