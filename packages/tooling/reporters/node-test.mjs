/**
 * A reporter for `node --test` that writes one JSON line for each test that ended. Suites and the wrapper
 * around a file are left out, so that the numbers count what somebody wrote as a test; a file that could not
 * be run at all, or a suite whose hook threw, still shows as a failure.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} source
 */
export default async function* lines(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const passed = type === 'test:pass';
    const onlyChildrenFailed = data.details?.error?.failureType === 'subtestsFailed';
    if (data.details?.type === 'suite' && (passed || onlyChildrenFailed)) continue;
    // A file without a test is reported as a test named for the file.
    const wrapper = data.nesting === 0 && data.name.endsWith('js') && /[/\\]/.test(data.name);
    if (wrapper && (passed || onlyChildrenFailed)) continue;
    const outcome = data.skip !== undefined || data.todo !== undefined ? 'skipped' : passed ? 'passed' : 'failed';
    yield `${JSON.stringify({ outcome, name: data.name, file: data.file, error: passed ? undefined : says(data.details?.error) })}\n`;
  }
}

/** Node wraps what a test threw; the cause is what its author wants to read. */
function says(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
}
