import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { diskFiles } from './disk-files.js';
import { gitShow } from './git-show.js';
import type { Output, World } from './world.js';

/** The world as it is: this process, its streams, the disk, the network and the clock. */
export function nodeWorld(): World {
  const require = createRequire(import.meta.url);
  return {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    files: diskFiles(),
    fetch: (url, options) => fetch(url, options),
    gitShow,
    now: () => new Date(),
    environment: process.env,
    folder: process.cwd(),
    rules: dirname(require.resolve('@guildhall/rules/package.json')),
    version: (require('../package.json') as { version: string }).version,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false;
  // Whoever reads may have had enough (`| head`): then there is nobody to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    process.exit();
  });
  return {
    isTerminal: stream.isTTY,
    get columns() {
      return stream.isTTY ? stream.columns : 80;
    },
    async write(text) {
      if (!closed && !stream.write(text)) await once(stream, 'drain');
    },
  };
}
