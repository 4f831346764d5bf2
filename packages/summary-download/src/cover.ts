import { nothing, type TemplateResult } from 'lit';
import { html, linkAddress, type PartialAnalysis } from '@offprint/element';

/**
 * The picture of the cover, else a cover of words.
 *
 * @param failed - Address of a picture that did not load.
 */
export function cover(
  { headline, image, lang, series }: PartialAnalysis,
  failed: string,
  onError: (event: Event) => void,
): TemplateResult {
  const src = linkAddress(image?.url);
  // In an array it is a template of its own: when a picture fails, nothing else is rendered anew.
  return html`${[
    src && src !== failed
      ? html`<img
          part="cover"
          alt=${image?.alt ?? ''}
          src=${src}
          loading="lazy"
          referrerpolicy="strict-origin"
          @error=${onError}
        />`
      : html`<div part="cover" aria-hidden="true" dir="auto" lang=${lang ?? nothing}>
          <span>${headline}</span><span>${series?.name}</span>
        </div>`,
  ]}`;
}
