import { samples } from './samples.js';
import { loadFor, showLive } from './live.js';
import { attributesTable, paragraphs, part, roomsOf, tables } from './parts.js';

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

const show = () => showLive(tag, { portal, live: at('live'), code: at('code') });

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
  await loadFor(tag);
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
