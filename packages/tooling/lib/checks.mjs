import { bin } from './bin.mjs';
import { run } from './run.mjs';

const node = process.execPath;
const quiet = { quiet: true };

/** What prettier may touch; what it may not is in .prettierignore. */
const everything = ['**/*.{ts,tsx,mjs,js,json,jsonc,md,html,css,yml,vue}'];
const style = ['--config', 'packages/tooling/prettier.config.mjs', '--log-level', 'warn'];

/** Lints with ESLint; any warning fails. Everything, or the paths named. Needs the modules built, because the type-aware rules read declarations. */
export const eslint = (paths = []) =>
  run(
    node,
    [
      bin('eslint'),
      '--config',
      'packages/tooling/eslint.config.mjs',
      '--max-warnings',
      '0',
      '--no-warn-ignored',
      ...(paths.length > 0 ? paths : ['.']),
    ],
    quiet,
  );

/** Checks that every file, or each of the paths named, is formatted. */
export const formatted = (paths = []) =>
  run(node, [bin('prettier'), ...style, '--check', ...(paths.length > 0 ? paths : everything)], quiet);

/** Formats files, all of them when none is named. */
export const format = (files) =>
  run(node, [bin('prettier'), ...style, '--write', ...(files.length > 0 ? files : everything)]);

/** Holds every import to the rules of doors.config.mjs. */
export const doors = () => run(node, ['packages/tooling/doors.mjs'], quiet);

/** Writes docs/api; anything undocumented, or a link to nowhere, fails. Needs the modules built. */
export const docs = () =>
  run(node, [bin('typedoc'), '--options', 'packages/tooling/typedoc.config.mjs', '--logLevel', 'Warn'], quiet);

/** Takes the pictures of the gallery. Needs everything built. */
export const gallery = () => run(node, ['packages/tooling/gallery.mjs'], quiet);

/** Compares every committed generated file with what its generator makes now. */
export const generated = () => run(node, ['packages/tooling/generate.mjs', '--check'], quiet);

/** Weighs the bundles against budgets.json. Needs the bundles. */
export const sizes = () => run(node, ['packages/tooling/sizes.mjs'], quiet);
