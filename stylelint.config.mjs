// Rule 8 of the house style, for the css`` templates and the .css files that packages ship to other people's pages.
// Whoever meets a message here has not read the rule book yet, so each one says what to do instead.
// An application's own page is held to the standard rules only.
import stylelint from 'stylelint';

const { createPlugin, utils } = stylelint;

/** `!important` may hide what is hidden, and keep of `:host` what has no other place against a page's `* { all: unset }`. */
const ofHost = ['box-sizing', 'color-scheme', 'container-name', 'container-type', 'display'];
const importantName = 'offprint/no-important';
const importantMessages = utils.ruleMessages(importantName, {
  rejected: (property) =>
    `No !important on ${property}: only display for [hidden]; ${ofHost.join(', ')} for :host. Raise the specificity instead.`,
});
const isHidden = (selector) => /\[hidden\]$|\[hidden\]\)$/.test(selector);
const isHost = (selector) => /^:host(?:\(.*\))?$/s.test(selector);
const important = createPlugin(importantName, (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkDecls((declaration) => {
    if (!declaration.important) return;
    const { selectors = [] } = declaration.parent ?? {};
    const allowed =
      selectors.length > 0 &&
      ((declaration.prop === 'display' && selectors.every((one) => isHidden(one) || isHost(one))) ||
        (ofHost.includes(declaration.prop) && selectors.every(isHost)));
    if (allowed) return;
    utils.report({
      result,
      ruleName: importantName,
      node: declaration,
      message: importantMessages.rejected,
      messageArgs: [declaration.prop],
    });
  });
});
important.ruleName = importantName;
important.messages = importantMessages;

const viewportInline = ['vw', 'svw', 'lvw', 'dvw', 'vi', 'svi', 'lvi', 'dvi', 'vmin', 'vmax'];
const rootUnits = ['rem', 'rlh', 'rex', 'rch', 'rcap', 'ric'];

/** @type {import('stylelint').Config['rules']} */
const houseRules = {
  [importantName]: true,
  'unit-disallowed-list': [
    [...rootUnits, ...viewportInline],
    {
      message: (unit) =>
        `No ${unit}: use px or em (a page decides what rem is) and cqi (the slot decides the width, not the window).`,
    },
  ],
  'custom-property-pattern': [
    '^(offprint-|_)[a-z0-9]+(-[a-z0-9]+)*$',
    { message: (name) => `${name}: write --offprint-… for public, --_… for private. Other names leak into the page.` },
  ],
  'selector-max-id': [
    0,
    { message: (selector) => `No ID in a selector (${selector}): style a part, an attribute or a class.` },
  ],
  'property-layout-mappings': [
    'flow-relative',
    {
      // The logical names of overflow are younger than the browser floor. A shorthand with up to three values has the
      // same inline start and end; the one with four values is refused below.
      ignoreProperties: ['overflow-x', 'overflow-y', 'margin', 'padding', 'inset', 'scroll-margin', 'scroll-padding'],
      message: (actual, expected) => `Use ${expected} instead of ${actual}: pages are also written right to left.`,
    },
  ],
  'value-keyword-layout-mappings': [
    'flow-relative',
    { message: (actual, expected) => `Use ${expected} instead of ${actual}: pages are also written right to left.` },
  ],
  'declaration-property-value-disallowed-list': [
    {
      '/^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/': ['/^(\\S+\\s+){3}\\S+$/'],
      '/.*/': ['/var\\(--offprint-[^()]*,\\s*var\\([^()]*,/'],
    },
    {
      message: (property, value) =>
        value.includes('var(--offprint-')
          ? `One level of fallback in ${property}: give the inner property its default where it is defined.`
          : `Four values of ${property} are physical: write the -block and -inline properties.`,
    },
  ],
  'rule-selector-property-disallowed-list': [
    { '/^:host(\\(.*\\))?$/': [/^background/, /^border/, /^padding/, 'box-shadow', 'filter', 'opacity'] },
    {
      message: (selector, property) =>
        `No ${property} on ${selector}: the host decides layout only. Put looks on an inner part.`,
    },
  ],
};

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: [important],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  ignoreFiles: ['**/dist/**', '**/node_modules/**', '**/storybook-static/**', '**/test-results/**'],
  languageOptions: { directionality: { block: 'top-to-bottom', inline: 'left-to-right' } },
  rules: {
    // Prettier lays out; the standard's opinions on blank lines would only argue with it.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    // Values as the design writes them: #ffffff, oklch(0.45 0.11 75), opacity: 0.5, currentColor, CanvasText.
    'alpha-value-notation': null,
    'color-hex-length': null,
    'hue-degree-notation': null,
    'lightness-notation': null,
    'value-keyword-case': null,
    // A default of 0px keeps its unit: it may stand in a calc().
    'length-zero-no-unit': [true, { ignore: ['custom-properties'], ignoreFunctions: ['var'] }],
    // Sources are ordered by what they style. Parts rarely compete, and where they do the tests see it.
    'no-descending-specificity': null,
    // Knows no `::slotted(…)::after`, which CSS Scoping allows.
    'selector-no-invalid': null,
    // A summary cut after n lines, and phones that enlarge text: neither has an unprefixed name at the browser floor.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['box-orient', 'line-clamp', 'text-size-adjust'] }],
  },
  overrides: [
    { files: ['packages/*/src/**/*.{ts,css}'], rules: houseRules },
    { files: ['packages/*/src/**/*.ts'], customSyntax: 'postcss-lit' },
  ],
};
