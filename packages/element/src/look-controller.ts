import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { accentFormula } from '@offprint/tokens';

type Host = HTMLElement &
  ReactiveControllerHost & {
    readonly accent: string | undefined;
    /** Further custom properties that come from attributes. */
    readonly styleProperties: Readonly<Record<string, string | undefined>>;
  };

type Role = { readonly chroma: number; readonly lightness: number };

const { dark, light, panel } = accentFormula;

/**
 * Custom properties for an accent; none if it is no colour. The hue is kept, lightness and chroma are those of each role.
 * A browser without relative colours (Firefox before 128, Safari before 18) keeps the default where a colour is given.
 *
 * @param accent - A hue of 0 to 360, or a CSS colour.
 */
export function accentProperties(accent = ''): Record<string, string> {
  const color = accent.trim();
  const of = ({ chroma, lightness }: Role): string =>
    /^[\d.]+$/.test(color)
      ? `oklch(${lightness} ${chroma} ${color})`
      : `oklch(from ${color} ${lightness} min(c, ${chroma}) h)`;
  if (!color || !CSS.supports('color', of(panel))) return {};
  return {
    '--_accent': `light-dark(${of(light.accent)}, ${of(dark.accent)})`,
    '--_accent-hover': `light-dark(${of(light.hover)}, ${of(dark.hover)})`,
    '--_panel': of(panel),
  };
}

/**
 * Puts attribute values that become styles into a sheet of the shadow root. A `style` attribute would break pages whose
 * CSP forbids inline styles, and frameworks that own the attribute.
 */
export class LookController implements ReactiveController {
  readonly #host: Host;
  #rule: CSSStyleRule | undefined;
  #written = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { accent, shadowRoot, styleProperties } = this.#host;
    const properties = Object.entries({ ...accentProperties(accent), ...styleProperties }).filter(([, value]) => value);
    const written = properties.join(';');
    if (written === this.#written) return;
    this.#written = written;
    if (!this.#rule) {
      const sheet = new CSSStyleSheet();
      sheet.insertRule(':host{}');
      this.#rule = sheet.cssRules[0] as CSSStyleRule;
      shadowRoot!.adoptedStyleSheets.push(sheet);
    }
    const { style } = this.#rule;
    // Values go in by setProperty, which cannot open another rule.
    style.cssText = '';
    for (const [name, value] of properties) style.setProperty(name, value!);
  }
}
