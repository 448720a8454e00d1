import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const BLOCK = 32_768;
const HEADER = 7;
const [FULL, LAST] = [1, 4];

/**
 * The logs of a profile's databases that end in the middle of a record: the browser was killed between the writes that
 * make one up. LevelDB opens such a log well and leaves the record out, as it may: nobody was told that it is kept. But
 * Chromium has it write on behind the half record, and what it writes there cannot be read at the opening after that:
 * https://github.com/google/leveldb/issues/1287. Only to be asked while no browser runs over the profile.
 *
 * @param {string} profile a folder
 * @returns {Promise<string[]>} their paths
 */
export async function tornLogs(profile) {
  const paths = await logsIn(profile);
  const torn = await Promise.all(paths.map(async (path) => isTorn(await readFile(path))));
  return paths.filter((_, at) => torn[at]);
}

/**
 * Ends every log of a profile's databases as a kill does that comes between a record's header and what it is to hold.
 *
 * @param {string} profile a folder
 * @returns {Promise<number>} how many there are
 */
export async function tearLogs(profile) {
  const paths = await logsIn(profile);
  // A checksum of something, a length of 100, and the kind.
  for (const path of paths) await appendFile(path, Uint8Array.of(1, 2, 3, 4, 100, 0, FULL));
  return paths.length;
}

async function logsIn(profile) {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder, { recursive: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /\.leveldb[\\/]\d+\.log$/.test(name)).map((name) => join(folder, name));
}

/** Whether a log stops before its last record does: https://github.com/google/leveldb/blob/main/doc/log_format.md. */
function isTorn(log) {
  let kind = FULL;
  for (let at = 0; at < log.length;) {
    const left = BLOCK - (at % BLOCK);
    // Too little for a header is filled up.
    if (left < HEADER) {
      at += left;
      continue;
    }
    if (log.length - at < HEADER) return true;
    kind = log[at + 6];
    at += HEADER + log.readUInt16LE(at + 4);
    if (at > log.length) return true;
  }
  return kind !== FULL && kind !== LAST;
}
