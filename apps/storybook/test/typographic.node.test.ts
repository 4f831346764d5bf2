import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typographic } from '../.storybook/typographic.ts';

describe('the text of the pages', () => {
  it('has the quotation marks and apostrophes of print', () => {
    assert.equal(
      typographic(`"Image", ("photo"): the institute's own\n"words"`),
      '“Image”, (“photo”): the institute’s own\n“words”',
    );
  });

  it('leaves code and tags as they are', () => {
    const code = `\`theme="dark"\` <a href="/a"> \`\`\`js\nimport 'a';\n\`\`\``;
    assert.equal(typographic(code), code);
  });
});
