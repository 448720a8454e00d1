import { compileRulebook, type PreparedRulebook, type Rulebook } from '@guildhall/core';

/**
 * Compiles rulebooks by their ids, such as those of `@guildhall/rules`.
 *
 * @example
 * ```ts
 * import { rulebooks } from '@guildhall/rules';
 * const compiled = await compileAll(rulebooks);
 * ```
 */
export async function compileAll(
  loaders: Readonly<Record<string, () => Promise<PreparedRulebook>>>,
): Promise<Readonly<Record<string, Rulebook>>> {
  const compiled = await Promise.all(
    Object.entries(loaders).map(async ([id, load]) => [id, compileRulebook(await load())] as const),
  );
  return Object.fromEntries(compiled);
}
