import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { Stop } from './stop.mjs';

/**
 * Runs a command and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, folder?: string }} [options] `quiet` keeps the output back and
 *   answers it; `folder` is where it runs, the root if not given
 * @returns {Promise<{ code: number, output: string }>} the exit code, 1 for a signal
 */
export function run(command, args, { env = {}, quiet = false, folder = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command that must succeed. What it prints is shown as it comes, or, with `quiet`, only if it fails.
 *
 * @throws {Stop} naming `what`, when the command fails
 */
export async function must(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Stop(`${output}${output ? '\n' : ''}${what} failed (exit code ${code}).`);
}
