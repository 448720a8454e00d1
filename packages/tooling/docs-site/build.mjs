import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { filesIn } from '../lib/files.mjs';
import { pictures } from '../lib/gallery-pictures.mjs';
import { at } from '../lib/paths.mjs';
import { elementPage } from './element-page.mjs';
import { page } from './markdown.mjs';
import { shell } from './shell.mjs';

const out = 'docs/site';
const read = (path) => readFileSync(at(path), 'utf8');

/** Where a page of the repository lies on the site: docs/guides/portal.md at /docs/guides/portal/. */
const hrefOf = (path) => (path === 'README.md' ? '/docs/' : `/${path.replace(/\.md$/, '/')}`);

/** Leads a link that is written for the repository to the page of the site, where there is one. */
const leadsFrom = (path, known) => (href) => {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const [target, hash = ''] = href.split('#');
  const file = posix.normalize(posix.join(dirname(path), target)).replace(/\/$/, '');
  const to = known.has(file) ? hrefOf(file) : file === 'docs/decisions' ? '/docs/decisions/' : undefined;
  return to && to + (hash && `#${hash}`);
};

/** The custom elements of the manifest, by tag. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ path, declarations = [] }) => declarations.map((each) => ({ ...each, room: path.split('/').at(-3) })))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

function write(href, text) {
  const file = at(join(out, href.replace(/^\/docs\//, ''), 'index.html'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes the documentation site from the guides, the decisions and the manifest of the elements, into docs/site. */
export function buildDocsSite() {
  const files = [
    'README.md',
    ...filesIn('docs', (path) => path.endsWith('.md') && !/^docs\/(site|api|gallery)\//.test(path)),
  ];
  const known = new Set(files);
  const pages = files.map((path) => ({ path, href: hrefOf(path), ...page(read(path), leadsFrom(path, known)) }));
  const elements = elementsOf(JSON.parse(read('elements/custom-elements.json'))).map((declaration) => ({
    room: declaration.room,
    href: `/docs/elements/${declaration.tagName}/`,
    ...elementPage(declaration),
  }));
  const under = (folder) => pages.filter(({ path }) => dirname(path) === folder);
  const decisions = under('docs/decisions').sort((a, b) => basename(b.path).localeCompare(basename(a.path)));
  const groups = [
    {
      title: 'Begin',
      open: true,
      pages: pages.filter(({ path }) =>
        ['README.md', 'docs/architecture.md', 'docs/glossary.md', 'docs/contributing.md'].includes(path),
      ),
    },
    { title: 'Guides', open: true, pages: [...under('docs/guides'), { href: '/docs/gallery/', title: 'Gallery' }] },
    { title: 'Elements', open: true, pages: [{ href: '/docs/elements/', title: 'All elements' }, ...elements] },
    {
      title: 'Reference',
      pages: pages.filter(({ path }) =>
        ['docs/findings.md', 'docs/contract.md', 'docs/access.md', 'docs/lifecycles.md', 'docs/sources.md'].includes(
          path,
        ),
      ),
    },
    { title: 'Decisions', pages: decisions },
  ];
  rmSync(at(out), { recursive: true, force: true });
  for (const each of [...pages, ...elements]) write(each.href, shell({ ...each, groups }));
  write(
    '/docs/elements/',
    shell({ href: '/docs/elements/', title: 'All elements', html: allElements(elements), groups }),
  );
  write(
    '/docs/decisions/',
    shell({ href: '/docs/decisions/', title: 'Decisions', html: `<h1>Decisions</h1>${listOf(decisions)}`, groups }),
  );
  write('/docs/gallery/', shell({ href: '/docs/gallery/', title: 'Gallery', html: gallery(), groups }));
  for (const name of ['site.css', 'live.js', 'icon.svg'])
    cpSync(at(`packages/tooling/docs-site/${name}`), at(`${out}/${name}`));
}

/** Pictures of the example portal, which `npm run docs` takes. */
function gallery() {
  const figures = pictures.map(
    ({ name, says, width }) =>
      `<figure><img src="/docs/gallery/pictures/${name}.png" alt="${says}" width="${Math.min(width, 800)}" loading="lazy"><figcaption>${says}</figcaption></figure>`,
  );
  return `<h1>Gallery</h1><p>The example portal as it is, in a made-up world. <a href="/examples/3-ima-portal/">Walk through it yourself.</a> The pictures are taken by <code>npm run docs</code>.</p>${figures.join('')}`;
}

const listOf = (pages) =>
  `<ul class="cards" role="list">${pages.map(({ href, title }) => `<li><a href="${href}">${title.replaceAll('<', '&lt;')}</a></li>`).join('')}</ul>`;

function allElements(elements) {
  const rooms = [...new Set(elements.map(({ room }) => room))].sort();
  return `<h1>All elements</h1><p>Each has a page with all that can be set on it, and is shown live, over a made-up world, with its code.</p>${rooms
    .map((room) => `<h2>${room}</h2>${listOf(elements.filter((each) => each.room === room))}`)
    .join('')}`;
}
