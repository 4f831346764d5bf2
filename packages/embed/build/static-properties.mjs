import ts from 'typescript';

/** Our attributes are the kebab-case of their properties, so Lit's part of the script can make one of the other. */
const kebab = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What `@property()` may say, and how it is written behind the name. */
const MARKS = new Map([
  ['', ''],
  ['attribute: false', '-'],
  ['type: Boolean', '?'],
  ['reflect: true, useDefault: true', '!'],
]);

/** @returns {string} The property as one word: `pdfHref`, `updatedOn:updated`, `sizeProbe?`, `theme!`, `analysis-`. */
function wordFor(name, options, isState) {
  if (isState) return `${name}-`;
  const texts = options?.properties.map((option) => option.getText()) ?? [];
  const named = texts.find((text) => text.startsWith("attribute: '"));
  const attribute = named?.slice("attribute: '".length, -1) ?? name.toLowerCase();
  const mark = MARKS.get(texts.filter((text) => text !== named).join(', '));
  if (mark === undefined) throw new Error(`The Lit of the script tag cannot do this: @property(${options.getText()}).`);
  return `${name}${attribute === kebab(name) || mark === '-' ? '' : `:${attribute}`}${mark}`;
}

/**
 * Turns every `@property({ … }) name` of a class into a word of `static properties`, which `lit-as-used-here.mjs` makes Lit
 * read: calls, helpers and options of 60 properties are 6 % of the script tag. The sources keep the readable way.
 *
 * @param {string} code TypeScript.
 * @returns {string | undefined} Undefined if there is nothing to turn.
 * @throws For options that the words have no mark for.
 */
export function withStaticProperties(code) {
  if (!code.includes('@property(')) return undefined;
  const source = ts.createSourceFile('element.ts', code, ts.ScriptTarget.Latest, true);
  /** @type {[start: number, end: number, text: string][]} */
  const edits = [];
  for (const { moduleSpecifier, pos, end } of source.statements.filter(ts.isImportDeclaration)) {
    if (moduleSpecifier.text === 'lit/decorators.js') edits.push([pos, end, '']);
  }
  for (const statement of source.statements.filter(ts.isClassDeclaration)) {
    const words = statement.members.flatMap((member) =>
      (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []).map((decorator) => {
        const call = decorator.expression;
        if (!ts.isCallExpression(call)) throw new Error(`unknown decorator: ${decorator.getText()}`);
        edits.push([decorator.getStart(), decorator.getEnd(), '']);
        return wordFor(member.name.getText(), call.arguments[0], call.expression.getText() === 'state');
      }),
    );
    if (words.length)
      edits.push([statement.members.pos, statement.members.pos, `static properties = '${words.join(' ')}';`]);
  }
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), code);
}
