import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashOf } from './hash-of.js';

/**
 * HMAC-SHA-256 of a value with a key that no row holds: what is kept of it
 * cannot be tried against a list of passwords.
 *
 * @param key - a new one each time where left out, so that nothing is ever equal.
 */
export function hashOfSecret(key: string = crypto.randomUUID(), value: unknown): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(hashOf(value))));
}
