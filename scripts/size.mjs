// Holds every entry of size-budgets.json against its limit, and prints what each part of the script tag weighs.
// Usage: npm run size            Run it after the build.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli, bundle, scriptTagParts } from './lib/sizes.mjs';

const root = process.cwd();
const budgets = JSON.parse(readFileSync(join(root, 'size-budgets.json'), 'utf8'));
const kB = (bytes) => (bytes / 1024).toFixed(2).padStart(6);
const over = [];

for (const { name, file, bundle: entry, external, limit, parts } of budgets) {
  const measured = entry
    ? [{ what: name, bytes: brotli(await bundle(root, entry, external)) }]
    : globSync(file, { cwd: root })
        .sort()
        .map((path) => ({ what: `${name}: ${path}`, bytes: brotli(readFileSync(join(root, path))) }));
  if (measured.length === 0) over.push(`${name}: nothing matches ${file}. Run npm run build first.`);
  for (const { what, bytes } of measured) {
    const fits = bytes <= limit * 1024;
    console.log(`${fits ? ' ' : '!'} ${kB(bytes)} kB of ${limit.toFixed(2)}  ${what}`);
    if (!fits) {
      over.push(`${what} is ${bytes - Math.floor(limit * 1024)} bytes over its limit of ${limit} kB.`);
    }
  }
  if (parts && measured.length > 0) {
    console.log('    of which (minified bytes by source map; brotli of each part alone, scaled to the sum):');
    for (const { part, minified, brotli: bytes } of await scriptTagParts(root)) {
      console.log(`    ${kB(bytes)} kB  ${String(minified).padStart(6)} B minified  ${part}`);
    }
  }
}

if (over.length > 0) {
  console.error(
    `\nOver budget:\n  ${over.join('\n  ')}\n\n` +
      'What to do: look at the parts above for the one that grew, and at the last change of it. Take out what a reader\n' +
      'of one card does not need, or move it into a lazy chunk. A limit in size-budgets.json is raised only together\n' +
      'with an entry in docs/decisions/ that says what readers get for it.',
  );
  process.exit(1);
}
