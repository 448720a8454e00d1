import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { builtExamples } from './built-examples.mjs';
import { examplesPage } from './examples-page.mjs';
import { at } from './paths.mjs';
import { Stop } from './stop.mjs';

/**
 * The strictest policy a host site may have. The elements must run under it, so every page here is served with it.
 * `lit-html` is the one Trusted Types policy of the elements: Lit makes it when it loads, for its own static templates.
 * `guildhall-examples` is the examples' own, for the worker in which their back end runs.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html guildhall-examples',
].join('; ');

/** The pages of the API are typedoc's, which writes scripts and styles into them; no element is on them. */
const apiPolicy = ["default-src 'self' 'unsafe-inline'", 'img-src data:'].join('; ');
const policyOf = (pathname) => {
  if (pathname.startsWith('/docs/api/')) return apiPolicy;
  // The documentation has pictures.
  return pathname.startsWith('/docs/') ? `${contentSecurityPolicy}; img-src 'self'` : contentSecurityPolicy;
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where each part of an address lies. Only these files are served, and only the types named above. */
const mounts = [
  { prefix: '/examples/', folder: 'examples' },
  { prefix: '/docs/api/', folder: 'docs/api' },
  { prefix: '/docs/gallery/pictures/', folder: 'docs/gallery' },
  { prefix: '/docs/', folder: 'docs/site' },
  { prefix: '/rules/', folder: 'rules', only: '.json' },
  { prefix: '/guildhall/custom-elements.json', file: 'elements/custom-elements.json' },
  { prefix: '/guildhall/', folder: 'elements/dist/browser' },
  { prefix: '/guildhall.js', file: 'elements/dist/guildhall.js' },
  { prefix: '/guildhall.js.map', file: 'elements/dist/guildhall.js.map' },
];

/** A page that is built with a framework lies, built, where its sources would be; those are not served. */
const builtPages = new Map(
  builtExamples().map((name) => [
    `/examples/${name}/`,
    { prefix: `/examples/${name}/`, folder: `examples/dist/${name}` },
  ]),
);

/** @returns {string | undefined} the file an address names, if there is such a file and it may be served */
function fileFor(pathname) {
  const built = builtPages.get(/^\/examples\/[^/]+\//.exec(pathname)?.[0]);
  for (const { prefix, folder, file, only } of built ? [built] : mounts) {
    if (file !== undefined) {
      if (pathname === prefix) return existsSync(at(file)) ? at(file) : undefined;
    } else if (pathname.startsWith(prefix)) {
      const base = at(folder);
      const rest = normalize(pathname.slice(prefix.length - 1));
      let path = join(base, rest);
      if (!path.startsWith(base + sep)) return undefined;
      if (path.endsWith(sep)) path = join(path, 'index.html');
      const type = extname(path);
      if (!(type in types) || (only !== undefined && type !== only)) return undefined;
      return existsSync(path) && statSync(path).isFile() ? path : undefined;
    }
  }
  return undefined;
}

/** Nothing is cached, so that an edited rulebook or a new build shows on reload. */
const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

function answer(request, response) {
  const end = (status, type, body) => {
    response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(405, types['.txt'], 'Only GET and HEAD are answered here.\n');
  }
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return end(400, types['.txt'], 'The address cannot be read.\n');
  }
  if (pathname.includes('\0')) return end(400, types['.txt'], 'The address cannot be read.\n');
  if (pathname === '/') return end(200, types['.html'], examplesPage());
  if (pathname === '/examples') {
    response.writeHead(308, { ...headers, location: '/' });
    return response.end();
  }
  const file = fileFor(pathname);
  if (file === undefined) {
    if (fileFor(`${pathname}/`)) {
      response.writeHead(308, { ...headers, location: `${new URL(request.url, 'http://localhost').pathname}/` });
      return response.end();
    }
    return end(404, types['.txt'], `Nothing is served at ${pathname}\n`);
  }
  response.writeHead(200, {
    ...headers,
    'content-security-policy': policyOf(pathname),
    'content-type': types[extname(file)],
    'content-length': statSync(file).size,
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves the examples, the rulebooks as they lie in `rules/`, and the built bundles, to this machine only.
 *
 * @param {{ port?: number }} [options] without a port, the first free one from 4173; 0 for any
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` ends with a slash
 * @throws {Stop} when the port asked for is taken, or all of a hundred are
 */
export async function serve({ port } = {}) {
  const ports = port === undefined ? Array.from({ length: 100 }, (_, index) => 4173 + index) : [port];
  for (const candidate of ports) {
    const server = await listen(candidate);
    if (server) {
      const close = () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      return { address: `http://127.0.0.1:${server.address().port}/`, close };
    }
  }
  throw new Stop(
    port === undefined
      ? 'No free port between 4173 and 4272. Name another one with PORT.'
      : `Port ${port} is taken. Name another one with PORT, or none to take the first that is free.`,
  );
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (cause) => {
      if (cause.code === 'EADDRINUSE' || cause.code === 'EACCES') resolve(undefined);
      else reject(cause);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
