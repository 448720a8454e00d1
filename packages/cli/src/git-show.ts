import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { World } from './world.js';

const run = promisify(execFile);

/** The largest file taken from a revision, in bytes. */
const SIZE_LIMIT = 10_000_000;

/** Asks the git of this machine, without a shell. */
export const gitShow: World['gitShow'] = async (folder, revision, path) => {
  const { stdout } = await run('git', ['show', '--no-textconv', `${revision}:./${path}`], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: SIZE_LIMIT,
    // What git says is read, so it is asked for in English.
    env: { ...process.env, LC_ALL: 'C', LANGUAGE: 'C' },
    windowsHide: true,
  });
  return stdout;
};
