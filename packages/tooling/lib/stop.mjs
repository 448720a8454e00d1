/**
 * A failure that whoever runs a script can do something about: it is printed as one sentence, without a stack.
 */
export class Stop extends Error {}

/**
 * Runs a script's main function, prints what stopped it and sets the exit code.
 *
 * @param {() => Promise<number | void>} main answers the exit code, none meaning 0
 */
export async function script(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Stop ? cause.message : (cause?.stack ?? String(cause))}\n`);
    process.exitCode = 1;
  }
}
