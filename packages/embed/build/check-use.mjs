import ts from 'typescript';

/** Members of Lit's elements that the script tag's Lit neither has nor asks. */
const MEMBERS = /\b(?:addInitializer|getUpdateComplete|removeController|scheduleUpdate|shouldUpdate)\b/;

/** Where a binding may not be: in a comment, in an element whose content is text, and beside attributes. */
const PLACES = [/<!--/, /<(?:script|style|textarea|title)\b[^>]*>[^<]*\0/i, /<[^>"]*(?:"[^"]*"[^>"]*)*\s\0/];

/**
 * Tells of what `lit-as-used-here.mjs` has taken away.
 *
 * @param {string} code A source of ours, in TypeScript.
 * @throws Where it uses that.
 */
export function checkUse(code) {
  const fail = (what) => {
    throw new Error(`The Lit of the script tag cannot do this: ${what}. Change build/lit-as-used-here.mjs.`);
  };
  const [member] = MEMBERS.exec(code) ?? [];
  if (member) fail(member);
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:litHtml|html)$/.test(node.tag.getText())) {
      const { template } = node;
      const texts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      const markup = texts.map(({ text }) => text).join('\0');
      if (PLACES.some((place) => place.test(markup))) fail(markup.replaceAll('\0', '${…}'));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
}
