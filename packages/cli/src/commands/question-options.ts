import { type Command, Option } from 'commander';

/** The options of every command that asks a rulebook. */
export interface QuestionOptions {
  readonly given?: string;
  readonly on?: string;
  readonly ask?: readonly string[];
  readonly lang: string;
  readonly json?: true;
}

/** Adds the argument and the options of a command that asks a rulebook about facts. */
export function addQuestion(command: Command): Command {
  return addLanguage(
    command
      .usage('<rulebook> --given <file> [options]')
      .argument('<rulebook>', 'a path, an address, or an id such as cpd/ima')
      .option('--given <file>', 'the facts as JSON, shaped as examples[].given of a rulebook; - reads standard input')
      .option('--on <date>', 'the day of the question, YYYY-MM-DD (default: today in London)'),
  ).option('--json', 'print JSON');
}

/** Adds the option that picks the language. */
export function addLanguage(command: Command): Command {
  return command.addOption(
    new Option('--lang <language>', 'the language of titles and reasons').choices(['en-GB', 'cy']).default('en-GB'),
  );
}

/** Adds the option that picks what to answer. */
export function addAsk(command: Command): Command {
  return command.option('--ask <name...>', 'what to answer: outcomes, tables, bands or ladders by name');
}
