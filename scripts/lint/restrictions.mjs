// What the house style forbids by name, as options of `no-restricted-syntax` and `no-restricted-imports`.
// Each message says what to do instead: whoever meets it has not read the rule book yet.

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml|staticHtml)$/] TemplateElement';
const MEASURE =
  '/^(getBoundingClientRect|getClientRects|getComputedStyle|(offset|client|scroll)(Width|Height|Top|Left))$/';

export const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a constant object `as const`: TypeScript is types only here.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module: TypeScript is types only here.' },
  { selector: 'TSParameterProperty', message: 'Declare the field: TypeScript is types only here.' },
];

const registration = [
  'CallExpression[callee.property.name="define"][callee.object.name="customElements"]',
  'CallExpression[callee.property.name="define"][callee.object.property.name="customElements"]',
].map((selector) => ({
  selector,
  message: 'Register through defineElement() of @offprint/element: the first copy on a page wins and nothing throws.',
}));

export const source = [
  ...everywhere,
  ...registration,
  {
    selector:
      'MemberExpression[property.type="Identifier"][property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'No markup from strings: render with lit templates (Trusted Types hosts would throw).',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
    message: 'No markup from strings: render with lit templates (Trusted Types hosts would throw).',
  },
  { selector: `${TEMPLATE}[value.raw=/\\.innerHTML/]`, message: 'No markup from strings: render with lit templates.' },
  {
    selector: `${TEMPLATE}[value.raw=/\\sstyle\\s*=/]`,
    message: 'No style attribute: hosts with a strict CSP block it. Use a class, or set it by CSSOM.',
  },
  {
    selector: 'MethodDefinition[key.name=/^render/] MemberExpression[property.name=' + MEASURE + ']',
    message: 'render() never measures: lay out by CSS, or measure after the update.',
  },
  {
    selector: 'MethodDefinition[key.name=/^render/] CallExpression[callee.name=' + MEASURE + ']',
    message: 'render() never measures: lay out by CSS, or measure after the update.',
  },
  {
    selector: 'NewExpression[callee.name="CustomEvent"]',
    message: 'Export an event class with typed fields (`class Offprint…Event extends Event`).',
  },
];

export const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name per thing. Only catalogues in src/strings/ have a default.',
};

const RUNNER = '/^(describe|suite|context|it|test)$/';

export const tests = [
  ...everywhere,
  {
    selector: `CallExpression[callee.object.name=${RUNNER}][callee.property.name=/^(only|skip|todo)$/]`,
    message: 'Run every test. What an engine cannot do is skipped by the testing package, with its reason.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe|xtest)$/]',
    message: 'Run every test. What an engine cannot do is skipped by the testing package, with its reason.',
  },
  {
    selector: `CallExpression[callee.name=${RUNNER}] Property[key.name=/^(only|skip|todo)$/][value.value=true]`,
    message: 'Run every test, or give the reason as the value of `skip`.',
  },
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
    message: 'Wait for an event, an update or fake timers, never for the clock.',
  },
  {
    selector: 'CallExpression[callee.name=/^(aTimeout|sleep|delay)$/]',
    message: 'Wait for an event, an update or fake timers, never for the clock.',
  },
  {
    selector: 'CallExpression[callee.name=/^(it|test)$/] > Literal:first-child[value=/\\bshould\\b/]',
    message: 'Say what is so, in the present tense: “links the headline”, not “should link”.',
  },
];

export const imports = {
  paths: [
    {
      name: 'lit/decorators.js',
      importNames: ['customElement'],
      message: 'Register in define.ts through defineElement(): importing a class never registers it.',
    },
  ],
  patterns: [
    {
      regex:
        '^(lit|lit-html|@lit/reactive-element)/(decorators/custom-element|directives/(unsafe-html|unsafe-svg|style-map))\\.js$',
      message: 'Banned: registration belongs to define.ts, markup from strings and style attributes to nobody.',
    },
    { regex: '^@offprint/[^/]+/(src|dist)/', message: 'Import what the package exports, never its files.' },
  ],
};

export const testImports = {
  ...imports,
  patterns: [
    ...imports.patterns,
    { regex: '^node:timers/promises$', message: 'Wait for an event, an update or fake timers, never for the clock.' },
  ],
};
