/**
 * The command line of a step that runs Node tests. They run on the sources.
 *
 * @param {string} results name of the file in test-results/ that gets the numbers
 * @param {...string} patterns of files
 */
export const nodeTest = (results, ...patterns) => command(results, patterns, 1);

/** The same for tests that wait for browsers most of the time, and have all cores: two files at a time. */
export const browserNodeTest = (results, ...patterns) => command(results, patterns, 2);

const command = (results, patterns, filesAtOnce) =>
  [
    `node --import @offprint/testing/register --test --test-timeout=120000 --test-concurrency=${filesAtOnce}`,
    '--test-reporter=spec --test-reporter-destination=stdout',
    `--test-reporter=@offprint/testing/count-reporter --test-reporter-destination=test-results/${results}`,
    ...patterns.map((pattern) => `"${pattern}"`),
  ].join(' ');
