import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { Fault } from '../../kernel/fault.js';

/**
 * SHA-256 of a value's canonical JSON (RFC 8785), as 64 hexadecimal digits.
 *
 * The order of keys and white space make no difference; any value does.
 *
 * @throws Fault `rulebook/not-json` for what JSON cannot hold.
 */
export function hashOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Fault('rulebook/not-json', 'Only what JSON can hold has a hash.');
  return bytesToHex(sha256(utf8ToBytes(text)));
}
