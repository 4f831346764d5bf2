// lit-analyzer, strict: bindings, attributes, properties and imports of every template, checked against the types of the
// elements. Siblings are read from their sources, so nothing has to be built first.
// Usage: node scripts/lint-templates.mjs [glob…]
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import litAnalyzer from 'lit-analyzer';
import ts from 'typescript';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = litAnalyzer;
const root = process.cwd();
const globs = process.argv.length > 2 ? process.argv.slice(2) : ['packages/*/{src,stories}/**/*.ts'];
const files = globSync(globs, { cwd: root })
  .map((file) => resolve(root, file))
  .filter((file) => !file.endsWith('.d.ts'));

const { config } = ts.readConfigFile(resolve(root, 'tsconfig.tests.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
const program = ts.createProgram(files, options);
const context = new DefaultLitAnalyzerContext({ getProgram: () => program });
// Style sheets are stylelint's: the CSS that this tool knows is from before container queries.
// The attributes of HTML that it knows are from before popovers.
context.updateConfig(
  makeConfig({ globalAttributes: ['popover', 'popovertarget'], rules: { 'no-invalid-css': 'off' }, strict: true }),
);
const analyzer = new LitAnalyzer(context);

/** Lit's `nothing` removes an attribute. The tool knows it only as a symbol that no attribute takes. */
function onlyNothing({ message, source }) {
  if (source !== 'no-incompatible-type-binding') return false;
  const types = /^Type '(.*)' is not assignable to '(.*)'$/.exec(message);
  if (!types?.[1].includes('Symbol(undefined)')) return false;
  const left = types[1].split(' | ').filter((type) => type !== 'Symbol(undefined)');
  const right = types[2].split(' | ');
  const isWord = (type) => right.includes('string') && /^"[^"]*"$/.test(type);
  const isNumber = (type) => right.includes('number') && /^\d+$/.test(type);
  return left.every((type) => right.includes(type) || isWord(type) || isNumber(type));
}

/** A class imports only the types of another element that it renders: its package's define.ts registers that one too. */
function registeredByDefine({ message, source, sourceFile }) {
  const tag = source === 'no-missing-import' && /<offprint-([\w-]+)>/.exec(message)?.[1];
  const define = resolve(dirname(sourceFile.fileName), 'define.ts');
  return tag && existsSync(define) && readFileSync(define, 'utf8').includes(`import '@offprint/${tag}/define.js'`);
}

const findings = files.flatMap((file) => {
  const sourceFile = program.getSourceFile(file);
  return analyzer.getDiagnosticsInFile(sourceFile).map((diagnostic) => ({ ...diagnostic, sourceFile }));
});
const wrong = findings.filter((finding) => !onlyNothing(finding) && !registeredByDefine(finding));
for (const { sourceFile, location, message, source, fixMessage } of wrong) {
  const { line, character } = sourceFile.getLineAndCharacterOfPosition(location.start);
  const place = `${relative(root, sourceFile.fileName)}:${line + 1}:${character + 1}`;
  console.error(`${place}  ${message}${fixMessage ? ` ${fixMessage}` : ''}  ${source}`);
}
if (wrong.length > 0) {
  console.error(`\nTemplates: ${wrong.length} faults.`);
  process.exit(1);
}
console.log(`Templates: ${files.length} files, no fault.`);
