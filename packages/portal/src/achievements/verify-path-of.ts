/** Where a code is checked, as a path of the portal's site. */
export function verifyPathOf(code: string): string {
  return `/verify/${encodeURIComponent(code)}`;
}
