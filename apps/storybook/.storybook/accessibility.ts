/// <reference types="vite/client" />

const texts = import.meta.glob<string>('../accessibility/*.{md,txt}', {
  eager: true,
  import: 'default',
  query: '?raw',
});

/**
 * How an element is used without a pointer and without a screen, and what a screen reader is given of its story "usual":
 * as Chromium computes it, which test/accessibility.test.ts compares. Empty for an element without notes.
 */
export function accessibilityOf(tag: string): string {
  const notes = texts[`../accessibility/${tag}.md`];
  const tree = texts[`../accessibility/${tag}.txt`];
  if (!notes) return '';
  return `### Keyboard and screen reader

${notes}
<details>
<summary>What assistive technology is given of the usual one</summary>

\`\`\`
${tree ?? 'Not written yet.'}
\`\`\`

</details>
`;
}
