// A reporter for `node --test`: the numbers alone, as JSON, for scripts/test.mjs to add up.
//   node --test --test-reporter=@offprint/testing/count-reporter --test-reporter-destination=test-results/node.json

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* countReporter(events) {
  const counts = {
    passed: 0,
    failed: 0,
    skipped: 0,
    skippedTests: /** @type {{ title: string, reason: string }[]} */ ([]),
  };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, details, skip, todo } = event.data;
    // A suite that fails only because of its tests would count them twice; one whose hook fails counts by its tests.
    if (details.type === 'suite') continue;
    if (skip !== undefined || todo !== undefined) {
      counts.skipped += 1;
      counts.skippedTests.push({ title: name, reason: String(skip ?? todo) });
    } else if (event.type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  yield `${JSON.stringify(counts, undefined, 2)}\n`;
}
