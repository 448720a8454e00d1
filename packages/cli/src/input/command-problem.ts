import type { CommanderError } from 'commander';
import type { PlacedProblem } from './placed-problem.js';

const CODES: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'cli/unknown-option',
  'commander.unknownCommand': 'cli/unknown-command',
  'commander.missingArgument': 'cli/missing-argument',
  'commander.missingMandatoryOptionValue': 'cli/missing-option',
  'commander.optionMissingArgument': 'cli/missing-value',
  'commander.invalidArgument': 'cli/invalid-value',
  'commander.excessArguments': 'cli/too-many-arguments',
  'commander.conflictingOption': 'cli/conflicting-options',
  'commander.help': 'cli/no-command',
};

/** What is wrong with how the command was written, as a coded problem. */
export function commandProblem(error: CommanderError): PlacedProblem {
  const code = CODES[error.code] ?? 'cli/bad-command';
  if (code === 'cli/no-command')
    return { code, at: '', says: 'Name a command, such as decide; guildhall --help lists them.' };
  const [first = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const hint = more.map((line) => line.replace(/^\((.*)\)$/, ' $1')).join('');
  const end = /[.!?]$/.test(first) ? '' : '.';
  return { code, at: '', says: `${first.charAt(0).toUpperCase()}${first.slice(1)}${end}${hint}` };
}
