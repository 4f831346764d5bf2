/** Thrown to end the script in silence: the build catches everything around the whole file, and reports what is something. */
export const STOP = undefined;

declare const __BASE__: string;

// A bundler or a server that imports the file gets nothing, in silence.
if (typeof document === 'undefined') throw STOP;

/**
 * The script tag, for its options; null under tag managers. Read while the script runs, as it is null afterwards.
 */
export const script = document.currentScript as HTMLScriptElement | null;

/** Folder of this file, for the files beside it. Under tag managers `data-base` or the address given at build time helps. */
export const base = script?.dataset['base'] || script?.src || __BASE__;
