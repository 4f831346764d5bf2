import { nothing, type TemplateResult } from 'lit';
import type { Picture } from '@offprint/metadata';
import { linkAddress, linkAddresses } from './attribute-values.js';
import { given } from './given.js';
import { html } from './html.js';

/** What an element says of its picture beside its address, as in `img`. */
export interface PictureHost {
  readonly imageLoading?: string;
  readonly imageSizes?: string | undefined;
  readonly imageSrcset?: string | undefined;
}

/**
 * A picture as attributes name or amend it.
 *
 * @param source - The picture of the source, which stays as far as the attributes say nothing.
 * @param url - Address of another picture, which takes nothing from that of the source; dropped if it is not http(s).
 * @returns Undefined if there is no picture at all.
 */
export function amendedPicture(
  source: Picture | undefined,
  url: string | undefined,
  facts: { [K in 'alt' | 'credit']?: string | undefined },
): Picture | undefined {
  const address = linkAddress(url);
  const picture = address ? { alt: '', url: address } : source;
  return picture && { ...picture, ...given<Picture>(facts) };
}

/**
 * A picture (part `image`) in a box of the ratio `--_ratio`, lazy unless its host says otherwise. One that fails keeps the
 * box, without a broken icon.
 *
 * @param part - Part name of the box.
 * @returns Undefined if there is no picture that a browser would open as http(s).
 */
export function picture(
  image: Picture | undefined,
  { imageLoading, imageSizes, imageSrcset }: PictureHost = {},
  part?: string,
): TemplateResult | undefined {
  const src = linkAddress(image?.url);
  if (!src) return undefined;
  return html`<div part=${part ?? nothing} class="frame">
    <img
      part="image"
      alt=${image?.alt ?? ''}
      src=${src}
      srcset=${linkAddresses(imageSrcset) ?? nothing}
      sizes=${imageSizes ?? nothing}
      loading=${imageLoading === 'eager' ? 'eager' : 'lazy'}
      decoding="async"
      referrerpolicy="strict-origin"
      @error=${hideBrokenImage}
      @load=${hideBrokenImage}
    />
  </div>`;
}

function hideBrokenImage({ target, type }: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
