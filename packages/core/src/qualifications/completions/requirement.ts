/**
 * One thing a rule of combination asks for, by name. Links and maxima are not among them: they say how units are
 * chosen and counted, so a conflict takes them for granted.
 */
export type Requirement =
  | { readonly kind: 'units' | 'credit' | 'credit-at-level' }
  | { readonly kind: 'group-units' | 'group-credit'; readonly group: string }
  | { readonly kind: 'mandatory-unit'; readonly unit: string }
  | { readonly kind: 'bar'; readonly units: readonly string[] };
