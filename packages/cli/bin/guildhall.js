#!/usr/bin/env node
// A stub that is always there, so that npm can link the command before anything is built.
const main = await import('../dist/main.js').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
});
if (main === undefined) {
  process.stderr.write('guildhall is not built yet. Run `npm run build` in the repository first.\n');
  process.exitCode = 2;
} else {
  process.exitCode = await main.main(process.argv.slice(2));
}
