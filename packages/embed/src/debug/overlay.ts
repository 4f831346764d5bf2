import { TAGS, tagOf } from '../tags.js';
import { findings } from './findings.js';
import { make } from './make.js';
import { Marks } from './marks.js';
import { Panel } from './panel.js';
import { scriptState } from './script.js';
import { styles } from './styles.js';

/** What the elements tell, each of it a change of what is to be seen here. */
const EVENTS = ['before-load', 'ready', 'empty', 'error'].map((name) => `offprint-${name}`);

/**
 * A root that the page's styles do not reach. Where the browser or the page lacks one, or constructed sheets, the same
 * is shown without looks.
 */
function rootIn(host: HTMLElement): HTMLElement | ShadowRoot {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    return root;
  } catch {
    return host;
  }
}

/** Shows what the script knows of each element on the page, now and as it changes, until it is closed. */
export function explain(): void {
  const script = scriptState();
  const inRoots = new Set<Element>();
  const ending = new AbortController();
  const { signal } = ending;
  let focused: Element | null = null;
  let frame = 0;

  const marks = new Marks();
  const close = (): void => {
    ending.abort();
    observer.disconnect();
    cancelAnimationFrame(frame);
    marks.stop();
    host.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  const panel = new Panel(script, { close, reveal: (element) => marks.reveal(element) });
  const update = (): void => {
    frame = 0;
    const found = findings(inRoots, script.version !== undefined);
    panel.update(found);
    marks.update(found);
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(update);
  };
  // Attributes too: an element changes with its src, and text with its link.
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target !== host)) schedule();
  });

  const layer = make('div', { class: 'layer', dir: 'ltr', lang: 'en', popover: 'manual' }, marks.layer, panel.element);
  const host = make('div', { id: 'offprint-debug' });
  rootIn(host).append(layer);
  // Behind the body, which a framework may own.
  document.documentElement.append(host);
  // Above everything that the page stacks.
  layer.showPopover?.();
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element && !host.contains(relatedTarget)) focused = relatedTarget;
  });

  for (const name of EVENTS) {
    const onEvent = (event: Event): void => {
      const [element] = event.composedPath();
      if (element instanceof Element && element.matches(TAGS)) inRoots.add(element);
      schedule();
    };
    addEventListener(name, onEvent, { signal });
  }
  for (const tag of Object.values(tagOf)) void globalThis.customElements?.whenDefined(tag).then(schedule);
  observer.observe(document.documentElement, { attributes: true, childList: true, subtree: true });
  update();
}
