// npm start [-- --for SECONDS]: builds and serves the examples until it is told to stop.
import { build } from './lib/build.mjs';
import { serve } from './lib/server.mjs';
import { Stop, script } from './lib/stop.mjs';

/** @returns {number | undefined} seconds to serve, without end when not given */
function seconds(args) {
  if (args.length === 0) return undefined;
  const value = args[0] === '--for' && args.length === 2 ? Number(args[1]) : NaN;
  if (!(value > 0 && value <= 86_400)) {
    throw new Stop('Usage: npm start [-- --for SECONDS]   (more than 0, at most 86400)');
  }
  return value;
}

function wantedPort(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Stop(`PORT must be a whole number from 0 to 65535, not ${text}.`);
  }
  return port;
}

await script(async () => {
  const limit = seconds(process.argv.slice(2));
  const port = wantedPort(process.env.PORT);
  await build();
  const { address, close } = await serve({ port });
  process.stdout.write(`Guildhall examples: ${address}\nStop with Ctrl+C.\n`);
  let timer;
  await new Promise((resolve) => {
    if (limit !== undefined) timer = setTimeout(resolve, limit * 1000);
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  clearTimeout(timer);
  await close();
});
