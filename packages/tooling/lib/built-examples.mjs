import { filesIn } from './files.mjs';

/** The names of the examples that are built with a framework's own tools: those with a Vite configuration. @returns {string[]} */
export const builtExamples = () =>
  filesIn('examples', (path) => /^examples\/[^/]+\/vite[.]config[.]js$/.test(path)).map((path) => path.split('/')[1]);
