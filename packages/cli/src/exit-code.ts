/** How a command ends: 0 done, 1 a check failed, 2 bad input, 70 a fault of the command itself. */
export type ExitCode = 0 | 1 | 2 | 70;
