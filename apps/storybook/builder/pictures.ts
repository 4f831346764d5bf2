import { svg, type SVGTemplateResult } from 'lit';
import type { Configuration } from './configuration.js';

const line = (x: number, y: number, width: number, height = 2): SVGTemplateResult =>
  svg`<rect x=${x} y=${y} width=${width} height=${height} />`;
const lines = (x: number, y: number, ...widths: number[]): SVGTemplateResult[] =>
  widths.map((width, index) => line(x, y + index * 5, width));
const image = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class="image" x=${x} y=${y} width=${width} height=${height} />`;
const action = (x: number, y: number, width: number): SVGTemplateResult =>
  svg`<rect class="action" x=${x} y=${y} width=${width} height="7" />`;

/** The elements as a compositor would sketch them. */
const SKETCHES: Record<Configuration['widget'], SVGTemplateResult[]> = {
  card: [line(2, 2, 60), image(2, 8, 22, 32), line(28, 10, 32, 4), ...lines(28, 19, 34, 30, 34, 22)],
  summary: [line(2, 2, 60), line(2, 8, 44, 4), ...lines(2, 17, 60, 56, 60), action(2, 34, 26), line(33, 37, 20)],
  related: [line(2, 2, 60), ...[2, 23, 44].flatMap((x) => [image(x, 8, 18, 14), ...lines(x, 26, 18, 14, 16)])],
  banner: [line(2, 2, 60, 5), line(2, 12, 34, 5), ...lines(2, 22, 34, 30), action(2, 34, 20), image(42, 12, 20, 28)],
};

export const picture = (widget: Configuration['widget']): SVGTemplateResult =>
  svg`<svg viewBox="0 0 64 44" aria-hidden="true">${SKETCHES[widget]}</svg>`;
