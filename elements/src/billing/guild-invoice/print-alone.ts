import type { CSSResult } from 'lit';

/**
 * Prints what an element shows, and nothing of the page around it, on paper of
 * its own.
 *
 * The copy takes the page's type with it, and the light look, whatever the
 * screen has. It works under a strict content security policy: there is neither
 * a style attribute nor a script in it.
 *
 * @param print - what prints the window; the browser's own dialog unless given.
 */
export function printAlone(
  element: HTMLElement,
  styles: readonly CSSResult[],
  title: string,
  print: (paper: Window) => void = (paper) => paper.print(),
): void {
  const frame = document.createElement('iframe');
  // Not display: none, of which some browsers print nothing.
  frame.className = 'hidden';
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  element.shadowRoot?.append(frame);
  const paper = frame.contentWindow as (Window & typeof globalThis) | null;
  const root = element.shadowRoot?.querySelector('.root');
  if (!paper || !root) {
    frame.remove();
    return;
  }
  const sheet = (text: string): CSSStyleSheet => {
    const made = new paper.CSSStyleSheet();
    made.replaceSync(text);
    return made;
  };
  const { fontFamily } = getComputedStyle(element);
  const { document: leaf } = paper;
  leaf.title = title;
  leaf.documentElement.lang = element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? '';
  leaf.adoptedStyleSheets = [
    sheet(`:root { color-scheme: light; font-family: ${fontFamily}; } body { margin: 0; }`),
    sheet('@page { size: A4; margin: 16mm; }'),
  ];
  const host = leaf.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = styles.map(({ cssText }) => sheet(cssText));
  shadow.append(leaf.importNode(root, true));
  leaf.body.append(host);
  const done = (): void => frame.remove();
  paper.addEventListener('afterprint', done, { once: true });
  print(paper);
}
