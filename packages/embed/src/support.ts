/** What Chrome 125, Firefox 126 and Safari 17.5 were the first to have. */
const FLOOR = 'selector(:state(a)) and (color: light-dark(red, red))';

/** False in XHTML, where Lit cannot render, below the floor, and where the page took away what the elements stand on. */
export function isSupported(): boolean {
  try {
    return (
      !/xhtml/.test(document.contentType) &&
      CSS.supports(FLOOR) &&
      [
        customElements.define,
        AbortSignal.any,
        IntersectionObserver,
        document.adoptedStyleSheets,
        Element.prototype.attachShadow,
        CSSStyleSheet.prototype.replaceSync,
      ].every(Boolean)
    );
  } catch {
    return false;
  }
}
