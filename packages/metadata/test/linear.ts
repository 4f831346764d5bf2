import assert from 'node:assert/strict';

const timeOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/**
 * Fails where the time of a run grows with the square of what it is given.
 *
 * @param what - What is read, for the message.
 * @param read - Reads so many parts.
 * @param parts - Enough that a square would be felt.
 */
export function assertLinear(what: string, read: (parts: number) => unknown, parts: number): void {
  let [few, many] = [Infinity, Infinity];
  // Three doublings: linear is 8, quadratic 64. Below a third of a millisecond the clock decides. A busy machine, and code
  // that is run for the first time, only add: the shortest of several runs counts, and once it is short enough there is no
  // need to go on.
  const isLinear = (): boolean => many < 40 * Math.max(few, 0.3);
  for (let tries = 0; tries < 40 && !isLinear(); tries++) {
    few = Math.min(few, ...Array.from({ length: 4 }, () => timeOf(() => read(parts / 8))));
    many = Math.min(
      many,
      timeOf(() => read(parts)),
    );
  }
  assert.ok(isLinear(), `${what}: ${few} ms for ${parts / 8} parts, ${many} ms for ${parts}`);
}
