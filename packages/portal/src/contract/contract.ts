import type { ZodType } from 'zod';

/** What a command is on the wire: its name, what it takes and what it answers. */
export interface CommandContract<Input extends ZodType = ZodType, Answer extends ZodType = ZodType> {
  readonly kind: 'command';
  /** The rows of the guidance it serves, such as `I13`; `ours` for what no guidance names. */
  readonly rows: readonly string[];
  /** What it does, in a sentence that begins with a verb. */
  readonly says: string;
  readonly input: Input;
  readonly answer: Answer;
  /** Codes it may refuse with, beside those of access and of its rulebook's reasons. */
  readonly refusals: readonly string[];
  /** Whether the input carries a password, or says who somebody is who has not signed in: not even a hash may be kept of it that could be tried. */
  readonly secret?: boolean;
}

/** What a view is on the wire. */
export interface ViewContract<Input extends ZodType = ZodType, Answer extends ZodType = ZodType> {
  readonly kind: 'view';
  readonly rows: readonly string[];
  /** What it shows, in a sentence. */
  readonly says: string;
  readonly input: Input;
  readonly answer: Answer;
}

/** Commands by name. */
export type CommandContracts = Readonly<Record<string, CommandContract>>;

/** Views by name. */
export type ViewContracts = Readonly<Record<string, ViewContract>>;

/** Describes a command. */
export function command<Input extends ZodType, Answer extends ZodType>(
  contract: Omit<CommandContract<Input, Answer>, 'kind'>,
): CommandContract<Input, Answer> {
  return { kind: 'command', ...contract };
}

/** Describes a view. */
export function view<Input extends ZodType, Answer extends ZodType>(
  contract: Omit<ViewContract<Input, Answer>, 'kind'>,
): ViewContract<Input, Answer> {
  return { kind: 'view', ...contract };
}
