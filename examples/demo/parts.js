/** An element with its properties and what is in it. */
export function part(tag, properties, children = []) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

export const labelled = (text, control) => part('label', {}, [part('span', { textContent: text }), control]);

export const button = (textContent, onclick, className = '') =>
  part('button', { type: 'button', textContent, onclick, className });

/** An email's text, its addresses as links. */
export const withLinks = (text) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece) => (/^https?:/.test(piece) ? part('a', { href: piece, textContent: piece }) : piece));
