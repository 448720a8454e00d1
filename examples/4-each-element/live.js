import { codeOf, part } from './parts.js';
import { samples } from './samples.js';

/**
 * Shows one element as its sample says, over the portal around it, with the code that a page would have.
 *
 * @param {string} tag
 * @param {{ portal: HTMLElement, live: HTMLElement, code: HTMLElement }} places
 */
export async function showLive(tag, { portal, live, code }) {
  const sample = samples[tag] ?? {};
  const element = await make(tag, sample, portal.connection);
  const others = sample.beside ? [companion(sample.beside)] : [];
  live.replaceChildren(...others, element);
  code.textContent = codeOf(tag, element, sample.beside);
}

/** Loads what defines an element, and what stands beside it. One script for each: what they share is loaded once. */
export async function loadFor(tag) {
  const beside = /^<([\w-]+)/.exec(samples[tag]?.beside ?? '')?.[1];
  await Promise.all([tag, beside, 'guild-portal'].filter(Boolean).map((name) => import(`/guildhall/${name}.js`)));
}

/** Makes the element as its sample says. */
async function make(tag, sample, connection) {
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

/** The element that this one is for, from the one way it is written in a sample. */
function companion(markup) {
  const [, name, attributes] = /^<([\w-]+)([^>]*)>/.exec(markup);
  const element = document.createElement(name);
  for (const [, key, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) element.setAttribute(key, value);
  return element;
}
