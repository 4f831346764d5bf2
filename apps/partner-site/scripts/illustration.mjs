// Draws the study's illustration: a compass rose on a portolan chart, whose lines run straight to the west of the rose
// and tremble to the east of it. Made for this project; two inks and paper, so that it sits in a printed page.

const WIDTH = 1200;
const HEIGHT = 800;
const CENTRE = { x: 600, y: 404 };

/** @typedef {{ x: number, y: number }} Point */

/** @param {number} value */
const round = (value) => String(Math.round(value * 10) / 10);

/** @param {Point} point */
const at = (point) => `${round(point.x)} ${round(point.y)}`;

/**
 * @param {number} radius
 * @param {number} degrees Clockwise from the north.
 * @param {Point} centre
 * @returns {Point}
 */
function polar(radius, degrees, centre = CENTRE) {
  const radians = (degrees * Math.PI) / 180;
  return { x: centre.x + radius * Math.sin(radians), y: centre.y - radius * Math.cos(radians) };
}

/**
 * A line that wavers more the further east it runs.
 *
 * @param {Point} from
 * @param {Point} to
 */
function rhumb(from, to) {
  const [start, end] = from.x <= to.x ? [from, to] : [to, from];
  const calm = CENTRE.x + 40;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  if (end.x <= calm) return `M${at(start)}L${at(end)}`;

  const still = along.x < 0.05 ? 0 : Math.max(0, (calm - start.x) / along.x);
  const steps = Math.max(2, Math.round((length - still) / 15));
  /** @param {number} distance @param {number} side */
  const point = (distance, side) => {
    const x = start.x + along.x * distance;
    const y = start.y + along.y * distance;
    const sway = side * Math.min(11, Math.max(0, (x - calm) / 42));
    return { x: x - along.y * sway, y: y + along.x * sway };
  };
  let path = `M${at(start)}L${at(point(still, 0))}`;
  for (let step = 1; step <= steps; step += 1) {
    const reach = (length - still) / steps;
    const bend = point(still + reach * (step - 0.5), step % 2 === 0 ? 1 : -1);
    path += `Q${at(bend)} ${at(point(still + reach * step, 0))}`;
  }
  return path;
}

/** Sixteen winds on a ring, each joined to every other: the web of lines that a portolan chart is drawn on. */
function rhumbLines() {
  const ring = Array.from({ length: 16 }, (_, index) => polar(640, index * 22.5));
  /** @type {Record<'ink' | 'signal', string[]>} */
  const lines = { ink: [], signal: [] };
  for (let a = 0; a < 16; a += 1) {
    lines[a % 2 === 0 ? 'ink' : 'signal'].push(rhumb(CENTRE, /** @type {Point} */ (ring[a])));
    for (const step of [5, 6, 7]) {
      lines[step === 6 ? 'signal' : 'ink'].push(
        rhumb(/** @type {Point} */ (ring[a]), /** @type {Point} */ (ring[(a + step) % 16])),
      );
    }
  }
  return [
    `<path class="line" d="${lines.ink.join('')}"/>`,
    `<path class="line signal" d="${lines.signal.join('')}"/>`,
  ].join('\n');
}

/**
 * A coast with its water lines: each further from the land, and fainter.
 *
 * @param {(x: number) => number} height Of the coast above the lower edge.
 * @param {number} from
 * @param {number} to
 * @param {string} transform
 */
function coast(height, from, to, transform) {
  /** @param {number} away */
  const edge = (away) => {
    const points = [];
    for (let x = from; x <= to; x += 6) {
      const fade = Math.max(0, 1 - ((x - from) / (to - from)) ** 3);
      points.push({ x, y: HEIGHT - (height(x) + away) * fade });
    }
    return points;
  };
  const water = [5, 11, 18, 27, 38].map(
    (away, index) =>
      `<path class="water" opacity="${round(0.75 - index * 0.13)}" d="M${edge(away).map(at).join('L')}"/>`,
  );
  const land = `<path class="land" d="M${from} ${HEIGHT}L${edge(0).map(at).join('L')}L${to} ${HEIGHT}Z"/>`;
  return `<g transform="${transform}">${land}${water.join('')}</g>`;
}

/** @param {number} x */
const southernCoast = (x) =>
  118 + 26 * Math.sin(x / 71) + 13 * Math.sin(x / 23 + 1) + 6 * Math.sin(x / 9.5) + 3 * Math.sin(x / 4.3);

/** @param {number} x */
const northernCoast = (x) =>
  104 + 22 * Math.sin(x / 58 + 2) + 12 * Math.sin(x / 19) + 6 * Math.sin(x / 8.2 + 1) + 3 * Math.sin(x / 3.9);

/**
 * One ray of the rose: half inked, half paper, as engravers shade it.
 *
 * @param {number} degrees
 * @param {number} length
 * @param {number} waist
 * @param {string} ink
 */
function ray(degrees, length, waist, ink) {
  const tip = polar(length, degrees);
  const left = polar(waist, degrees - 22.5);
  const right = polar(waist, degrees + 22.5);
  return (
    `<path class="paper ${ink}-edge" d="M${at(tip)}L${at(left)}L${at(CENTRE)}Z"/>` +
    `<path class="${ink}-fill ${ink}-edge" d="M${at(tip)}L${at(right)}L${at(CENTRE)}Z"/>`
  );
}

/** @param {number} start @param {number} step @param {(degrees: number) => string} draw */
const around = (start, step, draw) => {
  let drawn = '';
  for (let degrees = start; degrees < 360; degrees += step) drawn += draw(degrees);
  return drawn;
};

function rose() {
  const ticks = around(0, 3, (degrees) => {
    const inner = degrees % 15 === 0 ? 186 : 193;
    return `M${at(polar(inner, degrees))}L${at(polar(202, degrees))}`;
  });
  const beads = around(11.25, 22.5, (degrees) => {
    const bead = polar(176, degrees);
    return `<circle class="ink-fill" cx="${round(bead.x)}" cy="${round(bead.y)}" r="2.2"/>`;
  });
  /** @param {number} radius @param {string} name */
  const circle = (radius, name) => `<circle class="${name}" cx="${CENTRE.x}" cy="${CENTRE.y}" r="${radius}"/>`;
  const north = polar(276, 0);
  return [
    circle(212, 'paper ink-edge'),
    circle(206, 'thin'),
    `<path class="thin" d="${ticks}"/>`,
    circle(183, 'thin'),
    beads,
    circle(122, 'thin'),
    around(22.5, 45, (degrees) => ray(degrees, 158, 46, 'ink')),
    around(45, 90, (degrees) => ray(degrees, 204, 60, 'signal')),
    around(0, 90, (degrees) => ray(degrees, 252, 62, 'ink')),
    circle(27, 'paper ink-edge'),
    circle(20, 'signal-fill'),
    circle(9, 'paper'),
    `<path class="signal-fill" d="M${at({ x: north.x, y: north.y - 14 })}l9 18-9 18-9-18z"/>`,
  ].join('\n');
}

/** The partners: small stations on the outer ring, whole to the west, open to the east. */
function stations() {
  return around(0, 22.5, (degrees) => {
    const place = polar(330, degrees);
    const name = place.x > CENTRE.x + 40 ? 'station open' : 'station';
    const [x, y] = [round(place.x), round(place.y)];
    return `<circle class="${name}" cx="${x}" cy="${y}" r="9"/><circle class="signal-fill" cx="${x}" cy="${y}" r="2.6"/>`;
  });
}

/** The chart's border, marked off in degrees. */
function border() {
  let marks = '';
  for (let x = 60; x < WIDTH - 60; x += 80) marks += `M${x} 24h40M${x} ${HEIGHT - 24}h40`;
  for (let y = 60; y < HEIGHT - 60; y += 80) marks += `M24 ${y}v40M${WIDTH - 24} ${y}v40`;
  return [
    `<path class="paper" fill-rule="evenodd" d="M0 0H${WIDTH}V${HEIGHT}H0ZM32 32V${HEIGHT - 32}H${WIDTH - 32}V32Z"/>`,
    `<path class="marks" d="${marks}"/>`,
    `<rect class="thin" x="16" y="16" width="${WIDTH - 32}" height="${HEIGHT - 32}"/>`,
    `<rect class="ink-edge none" x="32" y="32" width="${WIDTH - 64}" height="${HEIGHT - 64}"/>`,
  ].join('\n');
}

/**
 * @returns {string} The illustration as an SVG document of 1200 by 800, the same text on every call. It follows the
 * reader's colour scheme by itself.
 */
export function illustration() {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
<title>A compass rose on an old sea chart</title>
<style>
:root { --paper: #f1ebdd; --land: #e0d5bd; --ink: #1c2f4a; --signal: #a93622; }
@media (prefers-color-scheme: dark) { :root { --paper: #1a232e; --land: #25303c; --ink: #d9d2c1; --signal: #e58a6c; } }
path, circle, rect { stroke-linejoin: round; }
.paper { fill: var(--paper); }
.none { fill: none; }
.land { fill: var(--land); stroke: var(--ink); stroke-width: 1.4; }
.water, .line, .thin { fill: none; stroke: var(--ink); stroke-width: .9; }
.line { stroke-width: .8; opacity: .5; }
.line.signal { stroke: var(--signal); opacity: .6; }
.marks { fill: none; stroke: var(--ink); stroke-width: 6; }
.ink-fill { fill: var(--ink); }
.ink-edge { stroke: var(--ink); stroke-width: 1.4; }
.signal-fill { fill: var(--signal); }
.signal-edge { stroke: var(--signal); stroke-width: 1.4; }
.station { fill: var(--paper); stroke: var(--ink); stroke-width: 1.6; }
.station.open { stroke: var(--signal); stroke-dasharray: 4 3; }
</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
${rhumbLines()}
${coast(southernCoast, 0, 540, '')}
${coast(northernCoast, 0, 520, `rotate(180 ${WIDTH / 2} ${HEIGHT / 2})`)}
${stations()}
${rose()}
${border()}
</svg>
`;
}
