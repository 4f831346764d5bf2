import ts from 'typescript';

/**
 * Turns `@property({ … }) name` into an entry of `static properties`, which is the other way Lit takes them: a call and a
 * helper for each of 50 properties are 5 % of the script tag. The sources keep the readable way, and name each attribute; here
 * it goes unsaid where it is the kebab-case of the property (`lit-on-a-strangers-page.mjs`).
 *
 * @param {string} code TypeScript.
 * @returns {string | undefined} Undefined if there is nothing to turn.
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
    const entries = statement.members.flatMap((member) =>
      (ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : []).map((decorator) => {
        const call = decorator.expression;
        if (!ts.isCallExpression(call)) throw new Error(`unknown decorator: ${decorator.getText()}`);
        const [options] = call.arguments;
        const isState = call.expression.getText() === 'state';
        edits.push([decorator.getStart(), decorator.getEnd(), '']);
        const name = member.name.getText();
        return `${name}: ${isState ? '{ state: true }' : optionsOf(options, name)},`;
      }),
    );
    if (entries.length)
      edits.push([statement.members.pos, statement.members.pos, `static properties = {${entries.join('')}};`]);
  }
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), code);
}

/**
 * The options of a property, without an attribute that follows from its name.
 *
 * @param {ts.Expression | undefined} options
 * @param {string} name
 */
function optionsOf(options, name) {
  if (!options) return '{}';
  if (!ts.isObjectLiteralExpression(options)) throw new Error(`options of ${name} are no object: ${options.getText()}`);
  const attribute = `attribute: '${name.replace(/[A-Z]/g, '-$&').toLowerCase()}'`;
  const facts = options.properties.map((fact) => fact.getText());
  return `{ ${facts.filter((fact) => fact !== attribute).join(', ')} }`;
}
