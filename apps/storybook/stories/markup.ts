import './stories.css';
import { html, type TemplateResult } from 'lit';
import { study } from './data.js';

/** The link that authors write into an element: what readers see without JavaScript. */
export const link: TemplateResult = html`<a href=${study.url}>${study.headline}</a>`;

/**
 * Data in the page, as `src="#id"` finds it. A node, as templates take no expression inside a script. The stories of a
 * documentation page share that page with each other and with its headings, whose ids are their words: ids differ with
 * the data, and begin with `data-`.
 */
export function inline(id: string, data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.id = id;
  script.textContent = `\n${JSON.stringify(data, null, 2)}\n`;
  return script;
}

/** One example for each value, below what it differs in. */
export const captioned = <Value>(
  values: readonly Value[],
  example: (value: Value) => readonly [caption: string, content: TemplateResult],
): TemplateResult[] =>
  values.map((value) => {
    const [caption, content] = example(value);
    return html`<div>
      <p class="caption">${caption}</p>
      ${content}
    </div>`;
  });

/** One example on a page of each language. It gets the language's name, for headings that must differ. */
export const inEachLanguage = (example: (name: string) => TemplateResult): TemplateResult[] =>
  ['en', 'fr', 'de', 'es', 'it', 'pt', 'ar'].map((language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
    return html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
      <p class="caption">${name}</p>
      ${example(name)}
    </div>`;
  });
