import type { Download } from '@offprint/element';

/** What servers have told of the size of files, in bytes, by address; 0 until then. */
export type Sizes = Map<string, number>;

/** The file, with the size that its server told where nobody else has. */
export function withSize(file: Download, sizes: Sizes): Download {
  const bytes = file.bytes || sizes.get(file.url);
  return bytes ? { ...file, bytes } : file;
}

/** Asks the server of a file for a size that nobody has said, once, and calls back. */
export function askForSize({ bytes, url }: Download, sizes: Sizes, onAnswer: () => void): void {
  if (bytes || sizes.has(url)) return;
  sizes.set(url, 0);
  void import('./size-probe.js')
    .then(async ({ sizeOf }) => sizes.set(url, await sizeOf(url)))
    // Where not even the file that asks can be loaded, the size stays unknown.
    .then(onAnswer, () => undefined);
}
