/** The version of a named rule that is in force on a day: `from` is in it, `to` is not. */
export function inForceOn<
  Rule extends { readonly name: string; readonly from: string; readonly to?: string | undefined },
>(rules: readonly Rule[], name: string, day: string): Rule | undefined {
  return rules.find((rule) => rule.name === name && rule.from <= day && (rule.to === undefined || day < rule.to));
}
