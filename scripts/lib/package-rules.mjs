// What a packed package must be before it is published. Pure: it looks at one unpacked folder and says what is wrong.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { exportTargets, publicDeclarations, targetPattern } from './declarations.mjs';
import { listFiles } from './files.mjs';
import { SOURCE_CONDITION } from './publishable.mjs';

/** What an install may bring, unpacked: little enough to be read. */
const MAX_BYTES = 100 * 1024;
const MAX_BYTES_OF = {
  // All four elements, with data for editors and frameworks.
  '@offprint/elements': 300 * 1024,
  // No install brings it: it is the folder for a static host.
  '@offprint/embed': 430 * 1024,
};

const NEVER = [
  [
    /(?:^|\/)(?:test|tests|stories|__tests__)\/|\.(?:test|suite|stories|types)\.[cm]?[jt]s(?:\.map)?$/,
    'is a test or a story',
  ],
  [/^src\//, 'is a source'],
  [/\.tsbuildinfo$/, 'is a build cache'],
  [/(?:^|\/)(?:\.turbo|node_modules|coverage)\//, 'is left over from work'],
  [/(?:^|\/)\.(?:env|npmrc|DS_Store)/, 'belongs to one machine'],
];
const ALWAYS = ['package.json', 'README.md', 'LICENSE', 'SECURITY.md'];
const OUTSIDE = new Set(['lit']);
/** What only a server or a server-rendered page takes, and nobody gets unasked. */
const OPTIONAL = new Set(['@lit-labs/ssr', '@lit-labs/ssr-client']);

/**
 * @param {string} folder an unpacked package
 * @param {{ changelog?: boolean, sources?: string[] }} [expected] what the workspace has for it: a CHANGELOG.md, and which
 *   files in `src`
 * @returns {string[]} one sentence for each thing that is wrong
 */
export function packageProblems(folder, { changelog = false, sources = [] } = {}) {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = listFiles(folder);
  const names = new Set(files.map(({ name }) => name));
  return [
    ...fileProblems(json, names, changelog),
    ...staleProblems(json, names, new Set(sources)),
    ...(isBundled(json) ? [] : unbuiltProblems(json, folder, names, sources)),
    ...sizeProblems(json, files),
    ...mapProblems(folder, names),
    ...dependencyProblems(json, folder, names),
    ...manifestFileProblems(json),
  ];
}

function fileProblems(json, names, changelog) {
  const problems = [];
  const wanted = [
    ...ALWAYS,
    ...(changelog ? ['CHANGELOG.md'] : []),
    ...(json.customElements ? [json.customElements] : []),
  ];
  for (const name of wanted) if (!names.has(name)) problems.push(`${name} is not packed.`);
  for (const name of names) {
    const reason = NEVER.find(([pattern]) => pattern.test(name))?.[1];
    if (reason) problems.push(`${name} is packed, but ${reason}: take it out by "files".`);
  }
  return problems;
}

/** Only the script tag is bundled. */
const isBundled = ({ name }) => name === '@offprint/embed';

/** Every file is asked for: built from a source, the target of an export, or named above. */
function staleProblems(json, names, sources) {
  const targets = exportTargets(json.exports);
  const asked = (name) => targets.some((target) => targetPattern(target).test(name));
  // The script tag ships what its bundler wrote, under names that no source has.
  const bundled = isBundled(json);
  const problems = [];
  for (const name of names) {
    const built = /^dist\/(.+?)(?:\.d)?\.[jt]s(?:\.map)?$/.exec(name);
    const known = ['package.json', 'README.md', 'LICENSE', 'SECURITY.md', 'CHANGELOG.md', json.customElements];
    if (known.includes(name) || asked(name)) continue;
    if (bundled ? /^(?:dist|server)\//.test(name) : built && sources.has(`${built[1]}.ts`)) continue;
    problems.push(
      `${name} has no source and no entry point: a leftover of an older build? Delete dist/ and build again.`,
    );
  }
  return problems;
}

/**
 * The other way round: every packed source was built, with its types where an entry point leads to them. With the rule above
 * the list of files is exact.
 */
function unbuiltProblems(json, folder, names, sources) {
  const types = publicDeclarations(json.exports, names, (name) => readFileSync(join(folder, name), 'utf8'));
  return sources.flatMap((name) => {
    const source = /^(.+)(?<!\.d)\.ts$/.exec(name)?.[1];
    if (!source) return [];
    const wanted = [`dist/${source}.js`, ...(types.has(`dist/${source}.d.ts`) ? [`dist/${source}.d.ts`] : [])];
    return wanted
      .filter((file) => !names.has(file))
      .map((file) => `${file} is not packed, but its source ${name} is there: build again.`);
  });
}

function sizeProblems(json, files) {
  // The changelog grows with every release.
  const total = files.filter(({ name }) => name !== 'CHANGELOG.md').reduce((sum, { bytes }) => sum + bytes, 0);
  const most = MAX_BYTES_OF[json.name] ?? MAX_BYTES;
  if (total <= most) return [];
  const largest = files.sort((a, b) => b.bytes - a.bytes).slice(0, 3);
  const list = largest.map(({ name, bytes }) => `${name} ${kB(bytes)}`).join(', ');
  return [`unpacked ${kB(total)}, ${kB(most)} are allowed. Largest: ${list}.`];
}

const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;

function mapProblems(folder, names) {
  const problems = [];
  for (const name of names) {
    if (!name.endsWith('.map')) continue;
    const map = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    map.sources.forEach((source, index) => {
      const path = posix.normalize(posix.join(posix.dirname(name), map.sourceRoot ?? '', source));
      if (/^(?:\/|[A-Za-z]:|file:)/.test(source)) problems.push(`${name}: absolute path ${source}.`);
      else if (!names.has(path) && typeof map.sourcesContent?.[index] !== 'string') {
        problems.push(`${name}: its source ${source} is neither packed nor inlined.`);
      }
    });
  }
  for (const name of names) {
    if (!/^dist\/.*\.[jt]s$/.test(name)) continue;
    const map = /^\/\/# sourceMappingURL=(\S+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
    if (map && !map.startsWith('data:') && !existsSync(join(folder, dirname(name), map))) {
      problems.push(`${name}: its map ${map} is not packed.`);
    }
  }
  return problems;
}

/** Package names that the built files import, types included. */
export function importedPackages(folder, names) {
  const found = new Map();
  const pattern = /(?:\bfrom|\bimport)[\s(]*["']([^."'][^"']*)["']/g;
  for (const name of names) {
    if (!/^dist\/.*\.[jt]s$/.test(name)) continue;
    const code = readFileSync(join(folder, name), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    for (const [, specifier] of code.matchAll(pattern)) {
      found.set(
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
        name,
      );
    }
  }
  return found;
}

function dependencyProblems(json, folder, names) {
  const problems = [];
  const declared = { ...json.dependencies, ...json.peerDependencies, ...json.optionalDependencies };
  for (const name of Object.keys(declared)) {
    const asked = OPTIONAL.has(name) && json.peerDependenciesMeta?.[name]?.optional && !json.dependencies?.[name];
    if (!name.startsWith('@offprint/') && !OUTSIDE.has(name) && !asked)
      problems.push(`depends on ${name}: Lit is the only one.`);
  }
  // A bundle carries its dependencies inside, and its minified code looks like anything.
  const imported = isBundled(json) ? new Map() : importedPackages(folder, names);
  for (const [name, file] of imported) {
    if (name !== json.name && !declared[name])
      problems.push(`${file} imports ${name}, which "dependencies" does not name.`);
  }
  for (const name of Object.keys(declared)) {
    if (!imported.has(name)) problems.push(`"dependencies" names ${name}, which no file imports.`);
  }
  return problems;
}

function manifestFileProblems(json) {
  const problems = [];
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    if (json.scripts?.[script]) problems.push(`has the script "${script}": nothing runs on a stranger's machine.`);
  }
  for (const field of ['description', 'license', 'repository', 'exports', 'files']) {
    if (!json[field]) problems.push(`package.json has no "${field}".`);
  }
  if (json.type !== 'module') problems.push('package.json: "type" is "module" everywhere.');
  if (json.publishConfig?.access !== 'public')
    problems.push('package.json: write "publishConfig": { "access": "public" }.');
  if (json.repository && !json.repository.directory?.endsWith(json.name.replace('@offprint/', ''))) {
    problems.push('package.json: "repository" has no "directory" of this package.');
  }
  return [...problems, ...sideEffectProblems(json), ...conditionProblems(json)];
}

function sideEffectProblems(json) {
  const listed = JSON.stringify(json.sideEffects);
  if (json.exports?.['./define.js']) {
    const effects = ['define', 'hydrate'].filter((name) => json.exports[`./${name}.js`]);
    const right = JSON.stringify(effects.map((name) => `./dist/${name}.js`));
    // Absent: an app that uses one helper pays for Lit. False: bundlers drop the registration without a word.
    return listed === right ? [] : [`"sideEffects" is ${listed}, write ${right}.`];
  }
  if (json.sideEffects === undefined && json.exports?.['.']) {
    return ['"sideEffects" is absent: write false, or list the files whose import does something.'];
  }
  return [];
}

function conditionProblems(json) {
  const problems = [];
  for (const [entry, conditions] of Object.entries(json.exports ?? {})) {
    if (typeof conditions === 'string') continue;
    const keys = Object.keys(conditions);
    if (keys.includes(SOURCE_CONDITION)) problems.push(`exports["${entry}"]: "${SOURCE_CONDITION}" is published.`);
    if (json.name === '@offprint/embed' && keys.includes('import')) {
      problems.push(`exports["${entry}"]: no "import" condition, or an app could load a second, bundled copy.`);
    }
  }
  if (json.name === '@offprint/embed' && json.exports?.['.'])
    problems.push('exports["."]: the script tag has no main entry.');
  return problems;
}

/**
 * What the package.json of the workspace must say so that tests and Storybook run on the sources, and that nobody packs the
 * folder as it stands.
 *
 * @param {Record<string, any>} json
 * @returns {string[]}
 */
export function workspaceProblems(json) {
  const problems = [];
  for (const [entry, conditions] of Object.entries(json.exports ?? {})) {
    const place = typeof conditions === 'object' ? Object.keys(conditions).indexOf(SOURCE_CONDITION) : -1;
    if (place > 0) problems.push(`exports["${entry}"]: "${SOURCE_CONDITION}" comes first.`);
  }
  if (!/refuse-to-pack\.mjs/.test(json.scripts?.prepack ?? '')) {
    problems.push('write "prepack": "node ../../scripts/refuse-to-pack.mjs": what is published is a clean copy.');
  }
  if (json.exports?.['./define.js'] && !json.sideEffects?.includes('./src/define.ts')) {
    problems.push('"sideEffects" lacks ./src/define.ts: Storybook would drop the registration without a word.');
  }
  return problems;
}
