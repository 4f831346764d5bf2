import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { litOnAStrangersPage } from './lit-on-a-strangers-page.mjs';
import { secondPass } from './second-pass.mjs';
import { withStaticProperties } from './static-properties.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Languages that are files of their own; English is in the script. */
export const languages = ['ar', 'de', 'es', 'fr', 'it', 'pt'];

/** Modules that our sources load by `import('./name.js')`: each is a file of its own, which imports nothing of the script. */
export const lazyModules = {
  markup: '../../element/src/source/markup.ts',
  reference: '../../summary-download/src/reference.ts',
  'size-probe': '../../summary-download/src/size-probe.ts',
};

/** Packages whose elements the script tag registers. */
const ELEMENTS = ['analysis-card', 'program-banner', 'related-analyses', 'summary-download'];

/** An `import()` of our sources, of one of their own files: `import('./markup.js')`. */
const LAZY_IMPORT = /\bimport\('\.\/([\w-]+)\.js'\)/g;

/**
 * Our own sources as the script tag holds them: no white space in templates and style sheets, properties in Lit's compact
 * form, and each `import()` as a file beside the script (`lazyModules`).
 */
function compactSources() {
  return {
    name: 'compact-sources',
    enforce: 'pre',
    async transform(code, id) {
      if (!/packages\/[^/]+\/src\/.*\.ts$/.test(id.replaceAll('\\', '/'))) return undefined;
      let compact = withStaticProperties(code) ?? code;
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
 * Keeps a failure of the whole file from the page: Lit throws at evaluation where `trusted-types` lacks our policy. The
 * fallback links stay as they are.
 */
const CATCH = [
  'catch(e){',
  'if(!e||!e.silent){',
  'console.warn("[offprint] policy: add offprint to the trusted-types directive of this page\'s CSP ("+e+")");',
  '}}',
].join('');

/** The options of Vite for one classic file. */
export function scriptConfig(overrides = {}) {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      __BASE__: JSON.stringify(process.env.OFFPRINT_BASE ?? ''),
      __LANGUAGES__: JSON.stringify(languages),
      __VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': '"production"',
    },
    plugins: [litOnAStrangersPage(), compactSources(), secondPass()],
    resolve: { conditions: ['@offprint/source', 'module', 'browser', 'production', 'import', 'default'] },
    build: {
      emptyOutDir: false,
      minify: 'oxc',
      modulePreload: false,
      outDir: 'dist',
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: {
        input: `${root}/src/offprint.ts`,
        output: { entryFileNames: 'offprint.js', format: 'iife', intro: 'try{', outro: `}${CATCH}` },
      },
    },
    ...overrides,
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

/** The options of Vite for a language, `offprint-<language>.js`: a module of words. */
export function languageConfig(language) {
  const { plugins, ...config } = fileConfig(language, `catalogue-${language}`);
  return { ...config, plugins: [...plugins, catalogue(language)] };
}

/** The options of Vite for a file beside the script, `offprint-<name>.js`: a module that imports nothing. */
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
