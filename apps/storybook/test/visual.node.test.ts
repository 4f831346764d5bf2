import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from '../visual/compare.ts';
import { pack } from '../visual/pack.ts';
import { writeReport } from '../visual/report.ts';

interface Drawing {
  ruleAt?: number;
  ink?: number;
  height?: number;
  /** Where pixels are black: x and y. */
  dots?: [x: number, y: number][];
}

/** Paper with a hairline on it, as PNG. */
function picture({ dots = [], height = 40, ink = 0x18, ruleAt = 10 }: Drawing = {}): Uint8Array {
  const png = new PNG({ width: 60, height });
  for (let y = 0; y < height; y++) png.data.fill(y === ruleAt ? ink : 0xfc, y * 240, (y + 1) * 240);
  for (const [x, y] of dots) png.data.fill(0, (y * 60 + x) * 4, (y * 60 + x) * 4 + 3);
  for (let alpha = 3; alpha < png.data.length; alpha += 4) png.data[alpha] = 0xff;
  return PNG.sync.write(png);
}

describe('a picture beside the accepted one', () => {
  it('passes if nothing has changed', () => {
    assert.deepEqual(compare(picture(), picture()), {});
  });

  it('fails if a rule has moved by a pixel', () => {
    const { difference, fault } = compare(picture(), picture({ ruleAt: 11 }));
    assert.equal(fault, 'Up to 16 pixels of a square of 8 × 8 differ.');
    assert.ok(difference);
  });

  it('fails if a colour has changed by a shade that one sees', () => {
    assert.ok(compare(picture({ ink: 0x4c }), picture({ ink: 0x66 })).fault);
  });

  it('passes if a pixel here and there came out otherwise, and fails if a full stop is gone', () => {
    assert.deepEqual(
      compare(
        picture(),
        picture({
          dots: [
            [20, 20],
            [21, 20],
            [50, 30],
          ],
        }),
      ),
      {},
    );
    const stop: Drawing['dots'] = [
      [20, 20],
      [21, 20],
      [20, 21],
      [21, 21],
    ];
    assert.ok(compare(picture(), picture({ dots: stop })).fault);
  });

  it('fails if it has another size', () => {
    assert.equal(compare(picture(), picture({ height: 41 })).fault, 'It was 60 × 40 pixels and is 60 × 41.');
  });

  it('is packed with what one sees of it, whichever number of colours it has', () => {
    const rainbow = new PNG({ width: 64, height: 64 });
    for (let index = 0; index < rainbow.data.length; index += 4) {
      rainbow.data.set([(index >> 2) % 256, (index >> 6) % 256, (index * 7) % 256, 255], index);
    }
    const packed = PNG.sync.read(Buffer.from(pack(PNG.sync.write(rainbow))));
    const farthest = rainbow.data.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - packed.data[index]!)),
      0,
    );
    // Four shades are what a palette has room for if every colour occurs.
    assert.ok(farthest <= 255 / 3 / 2, `a channel is ${farthest} away`);
    assert.deepEqual(compare(picture(), pack(picture())), {});
  });
});

describe('the page of differences', () => {
  it('shows the picture as it was, as it is and where they differ', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-visual-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const [accepted, current] = [picture(), picture({ ruleAt: 12 })];
    const { difference, fault } = compare(accepted, current);
    const path = 'dark/a-story.png';
    const page = readFileSync(
      writeReport(folder, [{ path, accepted, current, difference: difference!, fault: fault! }]),
      'utf8',
    );
    for (const kind of ['accepted', 'current', 'difference']) {
      assert.match(page, new RegExp(`src="${kind}/${path}"`));
      assert.ok(existsSync(join(folder, kind, path)));
    }
  });
});
