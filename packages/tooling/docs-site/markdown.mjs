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
 * @param {(href: string) => string} leads where a link in it leads on the site
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
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', leads(child.attrGet('href') ?? ''));
    }
    // What is wider than the page scrolls by itself, and by keyboard.
    if (token.type === 'table_open') token.attrSet('class', 'wide');
    if (token.type === 'fence') token.attrSet('tabindex', '0');
  });
  const html = renderer.renderer
    .render(tokens, renderer.options, {})
    .replaceAll('<table class="wide">', '<div class="scrolls" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
  return { title, html, headings };
}

/** A doc comment, which is Markdown, as HTML. */
export const prose = (text) => renderer.render(text ?? '');

/** A line of one, without a paragraph around it. */
export const line = (text) => renderer.renderInline(text ?? '');
