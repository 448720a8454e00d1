import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Identity } from '../engine/options.js';

/** What is kept instead of a password. */
export interface KeptPassword {
  /** Hexadecimal. */
  readonly salt: string;
  readonly hash: string;
  readonly iterations: number;
}

/** Where passwords are kept: never among the portal's rows. */
export interface PasswordStorage {
  /** What is kept for an account; `undefined` for one without a password. */
  readonly get: (accountId: string) => Promise<KeptPassword | undefined>;
  /** Keeps it, in the place of what was kept before. */
  readonly set: (accountId: string, kept: KeptPassword) => Promise<void>;
  /** Forgets it. There may be none. */
  readonly remove: (accountId: string) => Promise<void>;
}

const BITS = 256;

/**
 * Keeps passwords as PBKDF2 with SHA-256, by the platform's own cryptography.
 *
 * It does not count attempts: whoever serves many puts a limit before it. A
 * host with a sign-in of its own needs none of this.
 *
 * @param options - `iterations`, by default 600,000, for passwords kept from now
 *   on; those kept before are checked with as many as they were kept with.
 */
export function createPasswordIdentity(
  storage: PasswordStorage,
  options: { readonly iterations?: number } = {},
): Identity {
  const { iterations = 600_000 } = options;
  const nobody: KeptPassword = { salt: bytesToHex(randomBytes()), hash: '', iterations };
  return {
    setPassword: async (accountId, password) => {
      const salt = randomBytes();
      const hash = await derive(password, salt, iterations);
      await storage.set(accountId, { salt: bytesToHex(salt), hash: bytesToHex(hash), iterations });
    },
    checkPassword: async (accountId, password) => {
      // For an account without a password the same work is done.
      const kept = (await storage.get(accountId)) ?? nobody;
      const hash = bytesToHex(await derive(password, hexToBytes(kept.salt), kept.iterations));
      return isSame(hash, kept.hash);
    },
    forget: storage.remove,
  };
}

/** Keeps passwords in memory: for tests and demonstrations. */
export function createMemoryPasswordStorage(): PasswordStorage {
  const kept = new Map<string, KeptPassword>();
  return {
    get: (accountId) => Promise.resolve(kept.get(accountId)),
    set: (accountId, password) => Promise.resolve(void kept.set(accountId, password)),
    remove: (accountId) => Promise.resolve(void kept.delete(accountId)),
  };
}

const randomBytes = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(16));

async function derive(password: string, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(password.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations },
    key,
    BITS,
  );
  return new Uint8Array(bits);
}

/** Takes as long wherever two texts of one length differ. */
function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
