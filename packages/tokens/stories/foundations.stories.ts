import './foundations.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { formatHex, wcagContrast } from 'culori';
import { html, svg, type TemplateResult } from 'lit';
import { accentFormula, colors, dimensions, durations, fonts, typeScale, type ColorName } from '@offprint/tokens';

interface Args {
  hue: number;
}

const meta: Meta<Args> = { title: 'Foundations/Tokens' };
export default meta;

type Story = StoryObj<Args>;
type Scheme = 'dark' | 'light';

const SURFACES = ['paper', 'raised', 'sunken'] as const satisfies readonly ColorName[];

/**
 * A colour and its contrast on each surface of a scheme. Many hues lie outside sRGB: what is judged is the colour that a
 * screen of sRGB shows.
 */
function swatch(name: string, color: string, scheme: Scheme): TemplateResult {
  const hex = formatHex(color)!;
  const ratios = SURFACES.map((surface) => `${surface} ${wcagContrast(hex, colors[surface][scheme]).toFixed(1)}`);
  return html`<li>
    <svg viewBox="0 0 248 48" aria-hidden="true">${svg`<rect width="248" height="48" fill=${hex} />`}</svg>
    <b>${name}</b> ${hex}<br />${ratios.join(' · ')}
  </li>`;
}

/** Each scheme on its own paper, whichever the reader’s is. */
const inScheme = (title: string, scheme: Scheme, swatches: readonly TemplateResult[]): TemplateResult =>
  html`<section
    class="foundations-paper"
    style="background: ${colors.paper[scheme]}; color: ${colors.ink[scheme]}; color-scheme: ${scheme}"
  >
    <p>${title}</p>
    <ul class="foundations">
      ${swatches}
    </ul>
  </section>`;

const inBothSchemes = (swatches: (scheme: Scheme) => TemplateResult[]): TemplateResult =>
  html`${inScheme('On light pages', 'light', swatches('light'))} ${inScheme('On dark pages', 'dark', swatches('dark'))}`;

/** Contrast is computed from the tokens: 4.5 or more for text, 3 for the focus ring and the edges of controls. */
export const Colours: Story = {
  name: 'Colours, and their contrast on each surface',
  render: () =>
    inBothSchemes((scheme) => Object.entries(colors).map(([name, color]) => swatch(name, color[scheme], scheme))),
};

/** Lightness and chroma are fixed, so that every hue stays readable. Move the hue in the Controls panel. */
export const AccentHue: Story = {
  name: 'Any hue as the accent',
  args: { hue: 250 },
  argTypes: { hue: { control: { type: 'range', min: 0, max: 359 } } },
  render: ({ hue }) =>
    inBothSchemes((scheme) =>
      Object.entries(accentFormula[scheme]).map(([role, { chroma, lightness }]) =>
        swatch(role, `oklch(${lightness} ${chroma} ${hue})`, scheme),
      ),
    ),
};

/** Serif to read, sans for facts. Sizes are multiples of the base; titles grow with the place they stand in. */
export const TypeScale: Story = {
  name: 'The scale of type',
  render: () =>
    html`<div class="foundations-type">
      ${Object.entries(typeScale).map(
        ([step, { font, lineHeight, maxPx, minPx, size, tracking, weight }]) =>
          html`<div>
            <p class="caption">${step}: ${minPx === maxPx ? minPx : `${minPx} to ${maxPx}`} px, line ${lineHeight}</p>
            <p style="font: ${weight} ${size}/${lineHeight} ${fonts[font]}; letter-spacing: ${tracking}">
              Shaking hands or shaking the system?
            </p>
          </div>`,
      )}
    </div>`,
};

/** Space between things, and the rules that part them, in px. */
export const SpaceAndRules: Story = {
  name: 'Space and rules',
  render: () =>
    html`<ul class="foundations">
      ${Object.entries(dimensions).map(
        ([name, px]) =>
          html`<li>
            <svg viewBox="0 0 248 24" aria-hidden="true">
              ${svg`<rect width=${px} height="24" fill="currentcolor" />`}
            </svg>
            <b>${name}</b> ${px} px
          </li>`,
      )}
    </ul>`,
};

/** A colour under the pointer, and nothing else. With the toolbar’s reduced motion, or the system’s, not even that. */
export const Motion: Story = {
  name: 'Motion: point at a name to see it',
  render: () =>
    html`<ul class="foundations">
      ${Object.entries(durations).map(
        ([name, milliseconds]) =>
          html`<li>
            <a class="foundations-motion" href="#${name}" style="--duration: ${milliseconds}ms">${name}</a>
            ${milliseconds} ms
          </li>`,
      )}
    </ul>`,
};
