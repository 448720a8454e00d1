import type { Actor } from '@guildhall/core/access';
import { hashOf } from './hash-of.js';

/** Stands for whoever looks, so that a page can tell one person from the next. It says nothing else of them. */
export function viewerOf({ body, personId }: Actor): string {
  return personId === undefined ? 'nobody' : hashOf(['viewer', body, personId]).slice(0, 24);
}
