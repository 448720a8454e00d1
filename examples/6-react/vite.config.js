import react from '@vitejs/plugin-react';
import { builtPage } from '../frameworks/vite.mjs';

const config = builtPage(new URL('.', import.meta.url), [react()]);
export { config as default };
