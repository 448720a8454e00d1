/** A stream that text is written to: a terminal, a pipe or a file. */
export interface Output {
  readonly isTerminal: boolean;
  /** How wide the terminal is, in characters; 80 where it is none. */
  readonly columns: number;
  /** Resolves once the stream can take more, so that whoever awaits it needs no memory for what is unread. */
  write(text: string): Promise<void>;
}

/** The files of a machine, as far as a command reads and writes them. A failure carries Node's error code, such as `ENOENT`. */
export interface Files {
  /** The whole of a text file, in UTF-8. */
  read(path: string): Promise<string>;
  /** A file piece by piece. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** What lies at a path; neither a file nor a folder is `nothing`. */
  kind(path: string): Promise<'file' | 'folder' | 'nothing'>;
  /** The names in a folder, sorted; folders end with `/`. */
  list(path: string): Promise<readonly string[]>;
  /** Writes a text file in UTF-8, in the place of one that is there. */
  write(path: string, text: string): Promise<void>;
  /** Gives a file another name in the same folder, in the place of one that has it: at once, or not at all. */
  rename(from: string, to: string): Promise<void>;
  /** Makes a folder and those above it, where they are not there. */
  makeFolder(path: string): Promise<void>;
}

/**
 * Everything a command touches outside itself, so that a test can hand it another world.
 *
 * Paths are absolute or from `folder`.
 */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** Fetches an address; rejects as the platform's own fetch does. */
  readonly fetch: (url: string, options: { readonly signal: AbortSignal }) => Promise<Response>;
  /**
   * What a file was in a git revision, in UTF-8. `path` is from `folder`, with forward slashes.
   *
   * A failure carries the code `ENOENT` where there is no git, else what git said, in English, as `stderr`.
   */
  readonly gitShow: (folder: string, revision: string, path: string) => Promise<string>;
  /** The moment it is; only the day in London is made of it. */
  readonly now: () => Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder the command was run in. */
  readonly folder: string;
  /** The folder of the rulebooks that ids such as `cpd/ima` name. */
  readonly rules: string;
  /** The version of the command line. */
  readonly version: string;
}
