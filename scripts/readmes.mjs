// Writes what the manifests say into the READMEs of the elements; `npm run check:manifest` fails where they differ.
//   npm run build && npm run readmes
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { elementsOf } from '../packages/elements/build/model.mjs';
import { componentPackages } from './lib/packages.mjs';
import { withApi } from './lib/readme.mjs';

for (const { name, path, json } of componentPackages(process.cwd())) {
  const manifest = JSON.parse(readFileSync(join(path, json.customElements), 'utf8'));
  const file = join(path, 'README.md');
  writeFileSync(file, withApi(readFileSync(file, 'utf8'), elementsOf(name, manifest)));
}
