import { fileURLToPath } from 'node:url';

/** The repository's root folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');

/** @param {string} path a path from the root, with forward slashes @returns {string} the absolute path */
export const at = (path) => fileURLToPath(new URL(path, new URL('../../../', import.meta.url)));
