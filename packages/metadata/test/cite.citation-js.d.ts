// The independent reader ships no types: what the tests ask of it.
declare module '@citation-js/core' {
  /** Reads BibTeX, RIS or CSL-JSON; `data` is CSL-JSON. */
  export class Cite {
    readonly data: readonly Readonly<Record<string, unknown>>[];
    constructor(text: string, options: { readonly forceType: string });
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
