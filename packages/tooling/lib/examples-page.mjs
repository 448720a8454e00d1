import { readFileSync } from 'node:fs';
import { filesIn } from './files.mjs';
import { at } from './paths.mjs';

/** The examples that are pages, in the order of their numbers. @returns {{ href: string, title: string }[]} */
export function examplePages() {
  return filesIn('examples', (path) => /^examples\/[^/]+\/index[.]html$/.test(path))
    .map((path) => ({
      href: `/${path.replace(/index\.html$/, '')}`,
      title: /<title>([^<]*)<\/title>/.exec(readFileSync(at(path), 'utf8'))?.[1]?.trim() || path,
    }))
    .sort((a, b) => a.href.localeCompare(b.href, 'en', { numeric: true }));
}

/** The page at `/`: a plain list of the examples, with no script. */
export function examplesPage() {
  const items = examplePages().map(({ href, title }) => `<li><a href="${escaped(href)}">${title}</a></li>`);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/examples/list.css">
<title>Guildhall examples</title>
<h1>Guildhall examples</h1>
<p>With the <a href="/docs/">documentation</a>, in which every element has a page.</p>
${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : '<p>There are no example pages yet.</p>'}
</html>
`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
