/** The braces of a route stand for one step of the address; everything else is meant as it is written. */
const patternOf = (route) =>
  new RegExp(
    `^${route
      .split(/(\{\w+\})/)
      .map((piece) => piece.replace(/^\{(\w+)\}$/, '(?<$1>[^/?]+)') || '')
      .map((piece) => (piece.startsWith('(?<') ? piece : piece.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')))
      .join('')}$`,
  );

/**
 * Finds the `<template>` of an address. `data-route` is its address, `data-also` others that lead there, such as those
 * that the portal writes into emails.
 *
 * @param {HTMLTemplateElement[]} templates the one with the route `*` is shown where no other fits
 */
export function openRoutes(templates) {
  const known = templates.flatMap((template) =>
    [template.dataset.route, ...(template.dataset.also?.split(' ') ?? [])].map((route) => ({
      template,
      pattern: patternOf(route),
    })),
  );
  const other = templates.find(({ dataset }) => dataset.route === '*');
  return {
    /** @param {string} hash such as `#/events/e1` @returns the template, and what its braces stand for */
    find(hash) {
      const path = hash.startsWith('#/') ? hash.slice(1) : '/';
      for (const { template, pattern } of known) {
        const found = pattern.exec(path);
        if (found) return { template, params: found.groups ?? {} };
      }
      return { template: other, params: {} };
    },
    /** A copy of a template with its braces filled in. Braces that the route does not name are the elements’ own. */
    fill(template, params) {
      const content = template.content.cloneNode(true);
      for (const element of content.querySelectorAll('*')) {
        for (const { name, value } of [...element.attributes]) {
          if (!value.includes('{')) continue;
          // A link keeps its address written as an address; whatever else is filled in is meant as it is.
          const written = (key) => (name === 'href' ? params[key] : decoded(params[key]));
          element.setAttribute(
            name,
            value.replaceAll(/\{(\w+)\}/g, (whole, key) => (key in params ? written(key) : whole)),
          );
        }
      }
      return content;
    },
  };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
