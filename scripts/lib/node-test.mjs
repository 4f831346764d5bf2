/**
 * The command line of a step that runs Node tests. They run on the sources.
 *
 * @param {string} results name of the file in test-results/ that gets the numbers
 * @param {...string} patterns of files
 */
export const nodeTest = (results, ...patterns) =>
  [
    'node --import @offprint/testing/register --test --test-timeout=120000 --test-concurrency=2',
    '--test-reporter=spec --test-reporter-destination=stdout',
    `--test-reporter=@offprint/testing/count-reporter --test-reporter-destination=test-results/${results}`,
    ...patterns.map((pattern) => `"${pattern}"`),
  ].join(' ');
