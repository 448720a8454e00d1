import { svelte } from '@sveltejs/vite-plugin-svelte';
import { builtPage } from '../frameworks/vite.mjs';

// `fragments: 'tree'` makes elements one by one. Svelte's default sets innerHTML, which a policy with Trusted Types
// forbids unless it allows the policy that Svelte makes for that.
const compilerOptions = { fragments: 'tree' };

const config = builtPage(new URL('.', import.meta.url), [svelte({ configFile: false, compilerOptions })]);
export { config as default };
