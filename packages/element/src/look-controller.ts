import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { accentFormula } from '@offprint/tokens';

type Host = HTMLElement &
  ReactiveControllerHost & {
    readonly accent: string | undefined;
    /** Further custom properties that come from attributes. */
    readonly styleProperties: Record<string, string | undefined>;
  };

type Role = { readonly chroma: number; readonly lightness: number };

const { dark, light, panel } = accentFormula;

/**
 * The colour of one role, from a hue or from a colour whose hue is kept. A browser without relative colours (Firefox
 * before 128, Safari before 18) keeps the default accent where a colour is given.
 */
function colorOf(accent: string, { chroma, lightness }: Role): string {
  return /^\d+(?:\.\d+)?$/.test(accent)
    ? `oklch(${lightness} ${chroma} ${accent})`
    : `oklch(from ${accent} ${lightness} min(c, ${chroma}) h)`;
}

/**
 * Custom properties for an accent; none if it is no colour.
 *
 * @param accent - A hue of 0 to 360, or a CSS colour.
 */
export function accentProperties(accent: string | undefined): Record<string, string> {
  const color = accent?.trim();
  if (!color || !CSS.supports('color', colorOf(color, panel))) return {};
  return {
    '--_accent': `light-dark(${colorOf(color, light.accent)}, ${colorOf(color, dark.accent)})`,
    '--_accent-hover': `light-dark(${colorOf(color, light.hover)}, ${colorOf(color, dark.hover)})`,
    '--_panel': colorOf(color, panel),
  };
}

/**
 * Puts attribute values that become styles into a sheet of the shadow root. A `style` attribute would break pages whose
 * CSP forbids inline styles, and frameworks that own the attribute.
 */
export class LookController implements ReactiveController {
  readonly #host: Host;
  #sheet: CSSStyleSheet | undefined;
  #written = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { accent, shadowRoot, styleProperties } = this.#host;
    const properties = { ...accentProperties(accent), ...styleProperties };
    const key = Object.entries(properties).join();
    if (key === this.#written || !shadowRoot) return;
    this.#written = key;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
    }
    // An empty rule first: values go in by setProperty, which cannot open another rule.
    this.#sheet.replaceSync(':host{}');
    const { style } = this.#sheet.cssRules[0] as CSSStyleRule;
    for (const [name, value] of Object.entries(properties)) if (value) style.setProperty(name, value);
  }
}
