// Usage: node build/build.mjs [folder]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolling, writeRelease } from './release.mjs';

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const entry = `./dist/cdn/${rolling}/offprint.js`;
if (exports['./offprint.js'] !== entry)
  throw new Error(`package.json: write "./offprint.js": "${entry}" in "exports".`);

await writeRelease(process.argv[2] ?? fileURLToPath(new URL('../dist/cdn', import.meta.url)));
