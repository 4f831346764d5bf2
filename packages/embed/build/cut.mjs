import ts from 'typescript';

const escaped = (text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** A text with any white space, also none, wherever it has some. */
const loosely = (text) => new RegExp(text.split(/\s+/).map(escaped).join('\\s*'), 'g');

function* declarationsOf(source) {
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) yield [statement.declarationList.declarations[0].name.getText(), statement];
    else if (statement.name) yield [statement.name.text, statement];
    if (!ts.isClassDeclaration(statement)) continue;
    for (const member of statement.members) {
      yield [
        `${statement.name.text}.${ts.isConstructorDeclaration(member) ? 'constructor' : member.name.getText()}`,
        member,
      ];
    }
  }
}

/**
 * Changes a file of somebody else's. Each name and line must be found exactly once, so that an update of the file cannot
 * undo a change in silence.
 *
 * @param {string} code JavaScript.
 * @param {object} cuts
 * @param {Record<string, string>} [cuts.declarations] What stands in place of a declaration (`name`) or a member of a class
 *   (`Class.name`); nothing for an empty text.
 * @param {[from: string, to: string][]} [cuts.lines] Pieces of text in what stays, white space and comments aside.
 * @throws Where something is not found, or more than once.
 */
export function cut(code, { declarations = {}, lines = [] }) {
  const once = (what, found) => {
    if (found.length !== 1) throw new Error(`found ${found.length} times, expected once: ${what}`);
    return found[0];
  };
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext };
  const { outputText: bare } = ts.transpileModule(code, { compilerOptions });
  const all = [...declarationsOf(ts.createSourceFile('lit.js', bare, ts.ScriptTarget.Latest, true))];
  const edits = Object.entries(declarations).map(([name, replacement]) => {
    const [, node] = once(
      name,
      all.filter(([each]) => each === name),
    );
    return { start: node.getStart(), end: node.end, replacement };
  });
  const kept = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), bare);
  return lines.reduce((text, [from, to]) => {
    const { index, 0: found } = once(from, [...text.matchAll(loosely(from))]);
    return text.slice(0, index) + to + text.slice(index + found.length);
  }, kept);
}
