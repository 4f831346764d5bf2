import type { Picture } from '@offprint/metadata';
import { linkAddress } from './attribute-values.js';
import { given } from './given.js';

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

/** For `error` and `load` of an `img`: one that fails keeps the place of its box, without a broken icon. */
export function hideBrokenImage({ target, type }: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
