import type { Refusal } from '@guildhall/core';
import { deriveOrderable, type NotOrderable, type PrintableDocument } from '@guildhall/core/orders';

const SAYS: Readonly<Record<NotOrderable, readonly [string, string | undefined]>> = {
  'orders/badge-not-printed': ['A badge is digital and is not printed.', 'Share it instead: that is free.'],
  'orders/document-not-in-force': [
    'This document is not in force any more, and no copies of it are printed.',
    'Order a copy of the document that took its place, where there is one.',
  ],
};

/** Why no copies of a document can be ordered; nothing where they can. */
export function whyNotOrderable(document: PrintableDocument): Refusal | undefined {
  const code = deriveOrderable(document);
  if (code === undefined) return undefined;
  const [says, unblock] = SAYS[code];
  return { code, says, ...(unblock === undefined ? {} : { unblock }) };
}
