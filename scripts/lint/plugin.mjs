// Four rules that no published plugin has. Each stands for one sentence of CONVENTIONS.md.

const LIFECYCLE = /^(?:connectedCallback|disconnectedCallback|willUpdate|firstUpdated|updated)$/;
const SUPPRESSION =
  /^\s*(eslint-disable(?:-next-line|-line)?|stylelint-disable(?:-next-line|-line)?|prettier-ignore|c8 ignore)\b/;

function isSuperCall(statement, name) {
  const call = statement?.type === 'ExpressionStatement' && statement.expression;
  const target = call?.type === 'AwaitExpression' ? call.argument : call;
  return (
    target?.type === 'CallExpression' &&
    target.callee.type === 'MemberExpression' &&
    target.callee.object.type === 'Super' &&
    target.callee.property.name === name
  );
}

const superFirst = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { first: '`super.{{name}}()` is the first statement of {{name}}: the base is ready before we are.' },
  },
  create(context) {
    return {
      MethodDefinition(node) {
        const name = node.key.name;
        if (node.static || node.kind !== 'method' || !LIFECYCLE.test(name ?? '') || !node.value.body) return;
        const parent = node.parent.parent;
        if (!parent.superClass) return;
        const body = node.value.body.body;
        const calls = body.some((statement) => isSuperCall(statement, name));
        if (calls && !isSuperCall(body[0], name))
          context.report({ node: node.key, messageId: 'first', data: { name } });
      },
    };
  },
};

const reasonedSuppression = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { reason: 'Give the reason beside a suppression: `{{what}} -- because …`.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const match = SUPPRESSION.exec(comment.value);
          if (match && !/\s--\s*\S.{9,}/s.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: 'reason', data: { what: match[1] } });
          }
        }
      },
    };
  },
};

const linkedTodo = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { link: 'A {{word}} carries the link of its issue, or it is forgotten here.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const match = /(?<=^|\s|\*)(TODO|FIXME|XXX|HACK)\b/.exec(comment.value);
          if (match && !/https:\/\/\S+/.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: 'link', data: { word: match[1] } });
          }
        }
      },
    };
  },
};

const maxClassLines = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: {
      long: 'This class has {{lines}} lines of code, {{max}} are allowed: move behaviour into a controller.',
    },
  },
  create(context) {
    const [max] = context.options;
    const { sourceCode } = context;
    return {
      ClassBody(node) {
        // Blank lines and comments are free: nobody saves an explanation to stay under a limit.
        const code = new Set(sourceCode.getTokens(node).flatMap(({ loc }) => range(loc.start.line, loc.end.line)));
        if (code.size > max) {
          context.report({ loc: node.parent.loc.start, messageId: 'long', data: { lines: code.size, max } });
        }
      },
    };
  },
};

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const offprint = {
  meta: { name: 'offprint' },
  rules: {
    'super-first': superFirst,
    'reasoned-suppression': reasonedSuppression,
    'linked-todo': linkedTodo,
    'max-class-lines': maxClassLines,
  },
};
