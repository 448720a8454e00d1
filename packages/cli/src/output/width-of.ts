/** How many characters of a text show: colours take no room. */
export function widthOf(text: string): number {
  return Array.from(text.replace(/\u001b\[[0-9;]*m/g, '')).length;
}
