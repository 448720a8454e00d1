import vue from '@vitejs/plugin-vue';
import { builtPage } from '../frameworks/vite.mjs';

// Vue has to know which tags are not its own.
const isCustomElement = (tag) => /^(guild|check)-/.test(tag);

// A policy with Trusted Types allows the policies it names, and Vue's passes any text on as HTML: rather than allow it,
// the page is built so that Vue needs none.
const config = {
  ...builtPage(new URL('.', import.meta.url), [
    vue({ template: { compilerOptions: { isCustomElement, hoistStatic: false } } }),
  ]),
  define: { 'window.trustedTypes': 'undefined' },
};
export { config as default };
