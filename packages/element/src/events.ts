import type { Analysis, Program } from '@offprint/metadata';

/**
 * What went wrong, in one word that a program can test.
 *
 * `blocked`: the network, CORS, a CSP or mixed content refused. `http`: the server answered with a failure. `timeout`:
 * no whole answer in 10 s. `data`: the answer holds no readable publication, or not the one that was asked for.
 * `chunk`, `policy`, `taken` and `unsupported` come from the script tag and from registration.
 */
export type OffprintErrorKind = 'blocked' | 'chunk' | 'data' | 'http' | 'policy' | 'taken' | 'timeout' | 'unsupported';

/** What a link leads to. */
export type OffprintLink =
  | 'accessible-format'
  | 'action'
  | 'all'
  | 'author'
  | 'fact'
  | 'feed'
  | 'headline'
  | 'language'
  | 'latest'
  | 'newsletter'
  | 'notice'
  | 'pdf'
  | 'program'
  | 'related'
  | 'topic';

/** Bubbles, and leaves shadow roots: the host page may listen anywhere above. */
export class OffprintEvent extends Event {
  constructor(type: string, fields?: object, cancelable = false) {
    super(type, { bubbles: true, cancelable, composed: true });
    Object.assign(this, fields);
  }
}

/** Fired before any request, so that a consent tool can cancel it; `reload()` asks again. Nothing is sent when canceled. */
export class OffprintBeforeLoadEvent extends OffprintEvent {
  /** Absolute address that will be requested. */
  declare readonly url: string;
  constructor(url: string) {
    super('offprint-before-load', { url }, true);
  }
}

/** Fired once the content is in the page. */
export class OffprintReadyEvent extends OffprintEvent {
  /** Number of items shown; 1 for an element that shows one. */
  declare readonly count: number;
  constructor(count: number) {
    super('offprint-ready', { count });
  }
}

/** Fired when the source was read and holds nothing to show. */
export class OffprintEmptyEvent extends OffprintEvent {
  constructor() {
    super('offprint-empty');
  }
}

/** Fired once for each failure. The fallback stays in view. */
export class OffprintErrorEvent extends OffprintEvent {
  declare readonly kind: OffprintErrorKind;
  /** Address that failed, as far as it could be resolved. */
  declare readonly url: string;
  /** Tries once more, as the Retry button does. */
  declare readonly retry: () => void;
  constructor(kind: OffprintErrorKind, url: string, retry: () => void) {
    super('offprint-error', { kind, retry, url });
  }
}

/** Fired when a reader follows a link. Cancel it to navigate yourself (routers); it is never sent anywhere. */
export class OffprintActivateEvent extends OffprintEvent {
  /** Which link it was. Not called `target`, as that is the element of every event (docs/decisions/0015). */
  declare readonly link: OffprintLink;
  /** Absolute address of the link. */
  declare readonly href: string;
  /** The click. */
  declare readonly originalEvent: MouseEvent;
  /** The analysis that the link belongs to. */
  declare readonly analysis: Analysis | undefined;
  /** The program that the link belongs to. */
  declare readonly program: Program | undefined;
  constructor(
    link: OffprintLink,
    originalEvent: MouseEvent,
    href: string,
    item: { analysis?: Analysis | undefined; program?: Program | undefined },
  ) {
    super('offprint-activate', { ...item, href, link, originalEvent }, true);
  }
}

/** Fired once, when half of the element was in view for one second. It is never sent anywhere. */
export class OffprintViewEvent extends OffprintEvent {
  constructor() {
    super('offprint-view');
  }
}
