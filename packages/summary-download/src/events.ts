import { OffprintEvent } from '@offprint/element';

/** Fired when a reader follows the link to a file. Cancel it to open the file yourself; it is never sent anywhere. */
export class OffprintDownloadEvent extends OffprintEvent {
  /** Absolute address of the file. */
  declare readonly href: string;
  /** Language of the file as BCP 47, if it is known. */
  declare readonly lang: string | undefined;
  /** Size of the file in bytes, if it is known. */
  declare readonly bytes: number | undefined;
  constructor(href: string, lang?: string, bytes?: number) {
    super('offprint-download', { bytes, href, lang }, true);
  }
}

/** Fired when a reader follows the link to another language. Cancel it to navigate yourself. */
export class OffprintLanguageEvent extends OffprintEvent {
  /** BCP 47. */
  declare readonly lang: string;
  /** Absolute address of the file or page in that language. */
  declare readonly href: string;
  constructor(lang: string, href: string) {
    super('offprint-language', { href, lang }, true);
  }
}

/** Fired when a reader has a citation copied or saved. */
export class OffprintCiteEvent extends OffprintEvent {
  /** Format of the citation, such as `bibtex`. */
  declare readonly format: string;
  /** What was done with it. */
  declare readonly action: 'copy' | 'save';
  constructor(format: string, action: 'copy' | 'save') {
    super('offprint-cite', { action, format });
  }
}

/** Fired when a reader shares the analysis. */
export class OffprintShareEvent extends OffprintEvent {
  /** `share`: by the device's own dialog. `copy`: the link was copied, as there is no such dialog. */
  declare readonly method: 'copy' | 'share';
  constructor(method: 'copy' | 'share') {
    super('offprint-share', { method });
  }
}
