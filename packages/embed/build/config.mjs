import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { litOnAStrangersPage } from './lit-on-a-strangers-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Languages that are files of their own; English is in the script. */
export const languages = ['ar', 'de', 'es', 'fr', 'it', 'pt'];

/** Takes the white space out of our own templates and style sheets. */
function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/packages\/[^/]+\/src\/.*\.ts$/.test(id.replaceAll('\\', '/'))) return undefined;
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result ? { code: result.code, map: null } : undefined;
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
    plugins: [litOnAStrangersPage(), minifyTemplates()],
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

/** The options of Vite for one language: a module of words that imports nothing. */
export function languageConfig(language) {
  const config = scriptConfig();
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: fileURLToPath(import.meta.resolve(`../../analysis-card/src/strings/${language}.ts`)),
        output: { entryFileNames: `offprint-${language}.js`, format: 'es' },
        preserveEntrySignatures: 'strict',
      },
    },
  };
}
