import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Distance of two colours from which on a pixel differs, 0 to 1, black to white. Edges that only fall on other parts of a
 * pixel are recognized by pixelmatch and never count.
 */
const THRESHOLD = 0.06;

/** Side of the square, in pixels, in which differences are counted: what has changed is in one place, noise is not. */
const SQUARE = 8;

/** Pixels of a square that may differ: drawing the same picture anew moves one or two. A full stop of a headline is four. */
const STRAY = 3;

/** What there is to say of a picture beside the accepted one. */
export interface Comparison {
  /** A sentence, if they differ. */
  readonly fault?: string;
  /** Where they differ, in red, as PNG. Pictures of two sizes have none. */
  readonly difference?: Uint8Array;
}

const read = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));

const sizeOf = ({ height, width }: PNG): string => `${width} × ${height}`;

/** Both as PNG. */
export function compare(accepted: Uint8Array, current: Uint8Array): Comparison {
  if (Buffer.compare(accepted, current) === 0) return {};
  const [before, now] = [read(accepted), read(current)];
  const { height, width } = before;
  if (sizeOf(before) !== sizeOf(now)) return { fault: `It was ${sizeOf(before)} pixels and is ${sizeOf(now)}.` };
  const output = new PNG({ height, width });
  const options = { threshold: THRESHOLD, windowSize: SQUARE };
  const most = pixelmatch(before.data, now.data, output.data, width, height, options);
  if (most <= STRAY) return {};
  return {
    fault: `Up to ${most} pixels of a square of ${SQUARE} × ${SQUARE} differ.`,
    difference: PNG.sync.write(output),
  };
}
