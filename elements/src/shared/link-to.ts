/**
 * The address of one thing by a page's pattern, such as `/events/{id}`;
 * `undefined` where the page has none.
 */
export function linkTo(pattern: string | undefined, id: string): string | undefined {
  return pattern?.replace('{id}', encodeURIComponent(id));
}
