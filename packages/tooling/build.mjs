// npm run build: compiles the packages, the rulebooks and the bundles.
import { build } from './lib/build.mjs';
import { script } from './lib/stop.mjs';

await script(build);
