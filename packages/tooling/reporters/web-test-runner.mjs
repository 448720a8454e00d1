import { writeFileSync } from 'node:fs';

/**
 * A reporter for web-test-runner that writes what every test came to as JSON lines, when all have ended.
 * A file that could not be loaded counts as one failure.
 *
 * @param {string} file where to write
 */
export function jsonLines(file) {
  return {
    stop({ sessions }) {
      const results = [];
      for (const { testFile, testResults, errors = [] } of sessions) {
        if (testResults) collect(testResults, testFile, results);
        for (const { message, stack } of errors) {
          results.push({ outcome: 'failed', name: testFile, file: testFile, error: stack ?? message });
        }
      }
      writeFileSync(file, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
    },
  };
}

function collect({ suites, tests }, file, results) {
  for (const { name, passed, skipped, error } of tests) {
    const outcome = skipped ? 'skipped' : passed ? 'passed' : 'failed';
    results.push({ outcome, name, file, error: error && [error.message, error.stack].filter(Boolean).join('\n') });
  }
  for (const suite of suites) collect(suite, file, results);
}
