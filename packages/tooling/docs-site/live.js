// On an element's page: the element itself, over a made-up world, with its code.
const examples = '/examples/4-each-element';
const { loadFor, showLive } = await import(`${examples}/live.js`);
const { samples } = await import(`${examples}/samples.js`);

const { element: tag } = document.body.dataset;
const sample = samples[tag] ?? {};
const portal = document.querySelector('guild-portal');
const bar = document.querySelector('demo-bar');
// The bar reads these when it is defined, which is after this script.
bar.setAttribute('body', sample.body ?? 'ima');
const query = new URLSearchParams(location.search);
if (!query.has('actor') && sample.body !== 'imi') {
  query.set('actor', sample.actor ?? 'cpd-met');
  history.replaceState(undefined, '', `?${query}`);
}
portal.setAttribute('body', sample.body ?? 'ima');
const show = () =>
  showLive(tag, { portal, live: document.getElementById('live'), code: document.getElementById('code') });
await loadFor(tag);
document.addEventListener('demo-actor', show);
if (portal.connection) await show();
