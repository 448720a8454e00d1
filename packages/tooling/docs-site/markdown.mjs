import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** The id of a heading, as GitHub makes it, so that links written for either reach it. */
export const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/**
 * A Markdown file as HTML, its headings with ids, its links led to pages of the site, its tables where they can scroll.
 *
 * @param {string} text
 * @param {(href: string) => string | undefined} leads where a link in it leads on the site; `undefined` for nowhere
 * @returns {{ title: string, html: string, headings: { id: string, text: string }[] }}
 */
export function page(text, leads) {
  const tokens = renderer.parse(text, {});
  const headings = [];
  let title = '';
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const words = tokens[at + 1].children.map(({ content }) => content).join('');
      const id = slug(words);
      token.attrSet('id', id);
      if (token.tag === 'h1') title ||= words;
      if (token.tag === 'h2') headings.push({ id, text: words });
    }
    lead(token.children ?? [], leads);
    // What is wider than the page scrolls by itself, and by keyboard.
    if (token.type === 'table_open') token.attrSet('class', 'wide');
    if (token.type === 'fence') token.attrSet('tabindex', '0');
  });
  const html = renderer.renderer
    .render(tokens, renderer.options, {})
    .replaceAll('<table class="wide">', '<div class="scrolls" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
  return { title, html, headings };
}

/** Leads each link to its page; one to a file that is no page here is text. */
function lead(tokens, leads) {
  let isPlain = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const href = leads(token.attrGet('href') ?? '');
      isPlain = href === undefined;
      if (!isPlain) token.attrSet('href', href);
    }
    if (isPlain && /^link_/.test(token.type)) {
      isPlain = token.type === 'link_open';
      Object.assign(token, { type: 'text', tag: '', nesting: 0, content: '' });
    }
  }
}

/** A doc comment, which is Markdown, as HTML. */
export const prose = (text) => renderer.render(text ?? '').replaceAll('<pre>', '<pre tabindex="0">');

/** A line of one, without a paragraph around it. */
export const line = (text) => renderer.renderInline(text ?? '');
