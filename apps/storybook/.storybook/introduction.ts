import { accessibilityOf } from './accessibility.ts';
import type { ElementDeclaration } from './element-declaration.ts';
import { typographic } from './typographic.ts';

/** The head of an element's page: what it is, and the lines that a reader copies. */
export function introductionOf({ summary = '', tagName }: ElementDeclaration): string {
  const name = tagName.replace(/^offprint-/, '');
  return typographic(`\`<${tagName}>\` ${summary}

On a page of any kind, paste the script tag once and the element where it is wanted, each on one line: some editors turn a
line break into a paragraph. The link inside is what readers see without JavaScript, while the data loads and after any
failure:

\`\`\`html
<script async src="https://publisher.example/1/offprint.js"></script>
\`\`\`

\`\`\`html
<${tagName} src="https://publisher.example/a.jsonld"><a href="https://publisher.example/a">Headline of the analysis</a></${tagName}>
\`\`\`

In an application, install the package and import its registration:

\`\`\`sh
npm install @offprint/${name}
\`\`\`

\`\`\`js
import '@offprint/${name}/define.js';
\`\`\`

${accessibilityOf(tagName)}`);
}
