import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const OPAQUE = 0xff000000;

/** Shades of a channel to begin with, and as many as a palette has entries. */
const SHADES = 32;
const PALETTE = 256;

/** A chunk of a PNG: length, type, content, checksum. */
function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The pixels in so many shades a channel, as one number each: red lowest, as they stand in memory. */
function coarse({ data }: PNG, shades: number): Uint32Array {
  const steps = shades - 1;
  const rounded = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round((Math.round((value * steps) / 255) * 255) / steps),
  );
  const pixels = new Uint32Array(data.length / 4);
  for (let pixel = 0, at = 0; pixel < pixels.length; pixel++, at += 4) {
    pixels[pixel] = OPAQUE | (rounded[data[at + 2]!]! << 16) | (rounded[data[at + 1]!]! << 8) | rounded[data[at]!]!;
  }
  return pixels;
}

/**
 * The picture in a quarter of the bytes: with a palette of 256 colours, whose channels have 32 shades, or fewer if the
 * palette would not do. A shade is less than what counts as a difference (compare.ts).
 */
export function pack(png: Uint8Array): Uint8Array {
  const picture = PNG.sync.read(Buffer.from(png));
  const { height, width } = picture;
  let pixels = coarse(picture, SHADES);
  for (let shades = SHADES / 2; new Set(pixels).size > PALETTE; shades /= 2) pixels = coarse(picture, shades);
  const colours = [...new Set(pixels)];
  const entries = new Map(colours.map((colour, entry) => [colour, entry]));
  // Each row begins with its filter: none, which suits a palette.
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, index) => {
    rows[index + Math.floor(index / width) + 1] = entries.get(colour)!;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(colours.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
