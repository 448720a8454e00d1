/**
 * A mistake of the program, not of its user: thrown, never returned.
 *
 * What a person or a file got wrong is a {@link Problem} or a refusal instead.
 */
export class Fault extends Error {
  /** `room/kebab-reason`, stable between versions. */
  readonly code: string;

  constructor(code: string, says: string) {
    super(`${says} [${code}]`);
    this.name = 'Fault';
    this.code = code;
  }
}
