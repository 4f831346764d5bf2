import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { checkUse } from './check-use.mjs';
import { litOnAStrangersPage } from './lit-on-a-strangers-page.mjs';
import { secondPass } from './second-pass.mjs';
import { withShortProperties } from './short-properties.mjs';
import { withStaticProperties } from './static-properties.mjs';
import { stylesTogether } from './styles-together.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Languages that are files of their own, by two letters each; English is in the script. */
export const languages = ['ar', 'de', 'es', 'fr', 'it', 'pt'];

/** Modules that our sources load by `import('./name.js')`: each is a file of its own, which imports nothing of the script. */
export const lazyModules = {
  debug: { entry: '../src/debug.ts', what: 'what a webmaster sees at ?offprint-debug' },
  markup: { entry: '../../element/src/source/markup.ts', what: 'the reader of feeds and pages' },
  reference: { entry: '../../summary-download/src/reference.ts', what: 'citations and sharing' },
  'size-probe': { entry: '../../summary-download/src/size-probe.ts', what: 'asks a server how large a file is' },
};

/** Packages whose elements the script tag registers. */
const ELEMENTS = ['analysis-card', 'program-banner', 'related-analyses', 'summary-download'];

/** An `import()` of our sources, of one of their own files: `import('./markup.js')`. */
const LAZY_IMPORT = /\bimport\('\.\/([\w-]+)\.js'\)/g;

/**
 * Our own sources as the script tag holds them: no white space in templates and style sheets, properties in Lit's compact
 * form, and each `import()` as a lazy file (`lazyModules`).
 */
function compactSources() {
  return {
    name: 'compact-sources',
    enforce: 'pre',
    async transform(code, id) {
      if (!/packages\/[^/]+\/src\/.*\.ts$/.test(id.replaceAll('\\', '/'))) return undefined;
      checkUse(code);
      let compact = withShortProperties(withStaticProperties(code) ?? code, id);
      compact = (await minifyHTMLLiterals(compact, { fileName: id }))?.code ?? compact;
      const eager = compact.replace(LAZY_IMPORT, (_, name) => {
        if (!Object.hasOwn(lazyModules, name)) throw new Error(`${id} imports ./${name}.js: name it in lazyModules.`);
        return `lazy('${name}')`;
      });
      if (eager !== compact) compact = `import { lazy } from '${root}/src/lazy.ts';\n${eager}`;
      return { code: compact, map: null };
    },
  };
}

/**
 * Keeps a failure of the whole file from the page: Lit throws at evaluation where `trusted-types` lacks our policy, and all
 * of it where the page has taken away a `Map` or a `Promise`. The fallback links stay as they are.
 */
const CATCH = [
  'catch(e){',
  'if(e){',
  'console.warn("[offprint] "+(/polic/i.test(e)',
  '?"policy: add offprint to the trusted-types directive of this page\'s CSP"',
  ':"unsupported: this page has changed what scripts stand on")+" ("+e+")");',
  '}}',
].join('');

/**
 * The options of Vite for one classic file, whose code is the caller's to write.
 *
 * @param {{ files?: Record<string, string> }} [options] The hash of each lazy file, by name.
 */
export function scriptConfig({ files = {} } = {}) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      __BASE__: JSON.stringify(process.env.OFFPRINT_BASE ?? ''),
      __FILES__: JSON.stringify(files),
      __FOLDER__: JSON.stringify(`../${version}/`),
      __VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': '"production"',
    },
    plugins: [litOnAStrangersPage(), stylesTogether(), compactSources(), secondPass()],
    resolve: { conditions: ['@offprint/source', 'module', 'browser', 'development', 'import', 'default'] },
    build: {
      minify: 'oxc',
      modulePreload: false,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${root}/src/offprint.ts`,
        output: { entryFileNames: 'offprint.js', format: 'iife', intro: 'try{', outro: `}${CATCH}` },
      },
    },
  };
}

/** The words of all elements in a language, as one module. */
function catalogue(language) {
  const id = `catalogue-${language}`;
  const name = (index) => `words${index}`;
  const imports = ELEMENTS.map(
    (element, index) => `import ${name(index)} from '@offprint/${element}/strings/${language}.js';`,
  );
  const words = ELEMENTS.map((_, index) => `...${name(index)}`);
  return {
    name: 'catalogue',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `${imports.join('\n')}\nexport default { ${words} };` : undefined),
  };
}

/** The options of Vite for a language: a module of words. */
export function languageConfig(language) {
  const { plugins, ...config } = fileConfig(language, `catalogue-${language}`);
  return { ...config, plugins: [...plugins, catalogue(language)] };
}

/** The options of Vite for a lazy file: a module that imports nothing. */
export function fileConfig(name, entry) {
  const config = scriptConfig();
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: entry.startsWith('.') ? fileURLToPath(import.meta.resolve(entry)) : entry,
        output: { entryFileNames: `offprint-${name}.js`, format: 'es' },
        preserveEntrySignatures: 'strict',
      },
    },
  };
}
