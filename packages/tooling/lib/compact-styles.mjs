/** Takes the white space and comments out of a style sheet's text. Nothing else changes. */
export const compact = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** For bundles: what no minifier of scripts looks into, the css`…` of every `*.styles.js`. */
export const compactStyles = {
  name: 'compact-styles',
  transform: (code, id) =>
    id.endsWith('.styles.js')
      ? { code: code.replace(/css ?`([^`]*)`/g, (_, text) => `css\`${compact(text)}\``), map: null }
      : null,
};
