// The last step of the build, after the elements' packages have theirs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputs, readme } from './outputs.mjs';

for (const [path, text] of outputs()) {
  const file = join(import.meta.dirname, '../dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const file = join(import.meta.dirname, '../README.md');
const text = readFileSync(file, 'utf8');
if (readme(text) !== text) writeFileSync(file, readme(text));
