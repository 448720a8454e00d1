import { jsonPointer, type Problem } from '@guildhall/core';
import type { ZodError } from 'zod';

/** What is wrong with an input, as problems that name its place. */
export function problemsOf(error: ZodError): readonly Problem[] {
  return error.issues.map(({ path, message, code }) => ({
    code: `input/${code.replaceAll('_', '-')}`,
    at: jsonPointer(path.map(String)),
    says: message,
  }));
}
