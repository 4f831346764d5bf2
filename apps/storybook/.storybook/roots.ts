import { OffprintElement } from '@offprint/element';

const overrides: CSSStyleSheet[] = [];
const listeners: ((sheet: CSSStyleSheet) => void)[] = [];
const known = new Set<CSSStyleSheet>();

/** Calls back with each style sheet that elements bring: with the known ones at once, with others as they appear. */
export function onStyleSheet(listener: (sheet: CSSStyleSheet) => void): void {
  listeners.push(listener);
  known.forEach(listener);
}

/**
 * A style sheet for the toolbar to write, as a reader's own would be: it reaches the page around each story, and stands
 * before their own in the shadow roots of all elements. Selectors are written as for a shadow root.
 */
export function readersStyleSheet(): (css: string) => void {
  const inPages = new CSSStyleSheet();
  const inElements = new CSSStyleSheet();
  document.adoptedStyleSheets.push(inPages);
  overrides.push(inElements);
  return (css) => {
    inPages.replaceSync(`.page { ${css} }`);
    inElements.replaceSync(css);
  };
}

// Before the classes of the elements are evaluated, or they would not inherit it.
OffprintElement.addInitializer((element) => {
  element.addController({
    hostConnected() {
      const root = (element as OffprintElement).shadowRoot!;
      const own = root.adoptedStyleSheets.filter((sheet) => !overrides.includes(sheet));
      root.adoptedStyleSheets = [...overrides, ...own];
      for (const sheet of own.filter((sheet) => !known.has(sheet))) {
        known.add(sheet);
        for (const listener of listeners) listener(sheet);
      }
    },
  });
});
