import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** The lines, from 0, that the values at some JSON pointers of a text stand on. */
export function linesOf(text: string, pointers: readonly string[]): ReadonlySet<number> {
  const body = text.replace(/^\uFEFF/, ' ');
  const root = parseTree(body);
  const lines = new Set<number>();
  for (const pointer of pointers) {
    const path = pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const node = root === undefined ? undefined : findNodeAtLocation(root, path);
    if (node === undefined) continue;
    const lineAt = (offset: number): number => body.slice(0, offset).split('\n').length - 1;
    for (let line = lineAt(node.offset); line <= lineAt(node.offset + node.length); line++) lines.add(line);
  }
  return lines;
}
