import { samples } from './samples.js';
import { attributesTable, codeOf, paragraphs, part, roomsOf, tables } from './parts.js';

const at = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);
const tag = query.get('element') ?? 'guild-cpd-summary';
const sample = samples[tag] ?? {};
const portal = document.querySelector('guild-portal');
const bar = document.querySelector('demo-bar');

// The bar reads these when it is defined, which is after this script.
bar.setAttribute('body', sample.body ?? 'ima');
portal.setAttribute('body', sample.body ?? 'ima');
if (!query.has('actor') && sample.body !== 'imi') {
  query.set('actor', sample.actor ?? 'cpd-met');
  query.set('element', tag);
  history.replaceState(undefined, '', `?${query}`);
}

/** Makes the element as its sample says. */
async function make(connection) {
  const element = document.createElement(tag);
  const asked = sample.ask && connection ? await look(connection, sample.ask) : {};
  for (const [name, value] of Object.entries({ ...sample.attributes, ...asked })) element.setAttribute(name, value);
  if (sample.data) element.setAttribute('given', JSON.stringify(sample.data, undefined, 2));
  element.append(part('p', { textContent: 'What is seen until there is something to show.' }));
  return element;
}

/** Looks at a view of the portal once. */
const look = (connection, { view, input, pick }) =>
  new Promise((resolve) => {
    const end = connection.watch({ name: view, input, language: 'en-GB' }, (reply) => {
      resolve(reply.kind === 'shown' ? pick(reply.answer) : {});
      queueMicrotask(() => end());
    });
  });

async function show() {
  const element = await make(portal.connection);
  const others = sample.beside ? [companion(sample.beside)] : [];
  at('live').replaceChildren(...others, element);
  at('code').textContent = codeOf(tag, element, sample.beside);
}

/** The element that this one is for, from the one way it is written in a sample. */
function companion(markup) {
  const [, name, attributes] = /^<([\w-]+)([^>]*)>/.exec(markup);
  const element = document.createElement(name);
  for (const [, key, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) element.setAttribute(key, value);
  return element;
}

async function begin() {
  const answer = await fetch('/guildhall/custom-elements.json');
  const { modules } = await answer.json();
  const known = modules
    .flatMap(({ path, declarations = [] }) => declarations.map((each) => ({ ...each, room: path.split('/')[1] })))
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  at('rooms').replaceChildren(...roomsOf(known, tag, samples));
  at('list').open = matchMedia('(min-width: 60rem)').matches;
  const declaration = known.find(({ tagName }) => tagName === tag);
  at('title').textContent = `<${tag}>`;
  document.title = `${tag}, alone`;
  if (!declaration) {
    at('about').replaceChildren(
      part('p', { textContent: 'There is no element of this name. Choose one from the list.' }),
    );
    return;
  }
  at('about').replaceChildren(...paragraphs(declaration.description));
  at('tables').replaceChildren(attributesTable(declaration), ...tables(declaration));
  for (const { name } of declaration.events ?? []) at('live').addEventListener(name, happened);
  // One script for each element: what it shares with others is loaded once.
  const beside = /^<([\w-]+)/.exec(sample.beside ?? '')?.[1];
  await Promise.all([tag, beside, 'guild-portal'].filter(Boolean).map((name) => import(`/guildhall/${name}.js`)));
  document.addEventListener('demo-actor', show);
  if (portal.connection) await show();
}

function happened(event) {
  at('nothing-yet').hidden = true;
  const what = event.detail ?? event.answer ?? event.problems ?? event.outcomes ?? '';
  const text = what === '' ? '' : JSON.stringify(what, (key, value) => (key === 'bytes' ? '…' : value));
  at('happened').prepend(
    part('li', {}, [
      part('strong', { textContent: event.type }),
      ` ${text.length > 300 ? `${text.slice(0, 300)} …` : text}`,
    ]),
  );
}

at('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(at('code').textContent);
    at('copied').textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(at('code'));
    at('copied').textContent = 'Selected: copy it with your keyboard';
  }
});
await begin();
