import { views } from '@guildhall/portal/contract';
import { checkShape } from './check-connection.js';
import { elementViews } from './element-views.js';
import type { Finding } from './finding.js';

/** What every element of ours says of itself. */
interface Shows extends HTMLElement {
  readonly shown?: unknown;
  readonly view?: unknown;
  readonly refusal?: { readonly says: string };
  readonly problems?: readonly { readonly code: string; readonly at: string; readonly says: string }[];
}

/** What the check of a page may leave out. */
export interface PageTrial {
  /** Where to look. Default: the whole document. */
  readonly root?: Document | Element;
  /** How long elements may take to show something, in milliseconds. Default: ten seconds. */
  readonly patience?: number;
}

/**
 * Holds a page with elements of ours on it to what they need: every tag is
 * defined and by one version, each shows something, what is handed in has the
 * shape of the contract, attributes are spelt as they are read, and there is
 * something to see before the script has come.
 *
 * It runs in the page, for example in a test of your own with Playwright or
 * web-test-runner.
 *
 * @returns what is wrong; nothing where all is well.
 */
export async function checkPage({ root = document, patience = 10_000 }: PageTrial = {}): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const find = (code: string, at: string, says: string): void => void findings.push({ code, at, says });
  const elements = elementsIn(root);
  if (elements.length === 0) find('contract/no-elements', 'page', 'There is no element of ours on this page.');
  for (const element of elements) {
    const at = nameOf(element);
    const definition = customElements.get(element.localName);
    if (!definition) {
      find(
        'contract/not-defined',
        at,
        `Nothing defines <${element.localName}>: is its script loaded, and the tag spelt right?`,
      );
      continue;
    }
    checkAttributes(element, definition, at, find);
    if (element.localName === 'guild-portal') continue;
    await settle(element, patience);
    checkShown(element, at, find);
  }
  const versions = new Set(elements.map(versionOf).filter((version) => version !== undefined));
  if (versions.size > 1)
    find(
      'contract/two-versions',
      'page',
      `Elements of several versions are on this page: ${[...versions].join(', ')}. Load one.`,
    );
  return findings;
}

type Find = (code: string, at: string, says: string) => void;

function checkShown(element: Shows, at: string, find: Find): void {
  for (const { code, at: where, says } of element.problems ?? []) find(code, `${at} ${where}`.trim(), says);
  if (element.refusal) find('contract/refused', at, `The portal refuses it: ${element.refusal.says}`);
  else if (element.shown === undefined && !element.problems?.length)
    find(
      'contract/shows-nothing',
      at,
      'It shows nothing: hand it a view, or put it into a <guild-portal> with a connection.',
    );
  const contract = elementViews[element.localName];
  if (contract && element.view !== undefined)
    checkShape(views[contract].answer, element.view, `${at} (${contract})`, find);
  if (!hasFallback(element))
    find(
      'contract/no-fallback',
      at,
      'Nothing is inside it: write a sentence there, to be seen until its script has come.',
    );
}

function checkAttributes(element: Element, definition: CustomElementConstructor, at: string, find: Find): void {
  const read = (definition as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];
  for (const { name } of element.attributes) {
    if (read.includes(name) || isEverywhere(name)) continue;
    find('contract/unknown-attribute', at, `It reads no attribute ${name}. It reads ${read.join(', ')}.`);
  }
}

/** Attributes that any element may have. */
function isEverywhere(name: string): boolean {
  return /^(id|class|slot|part|lang|dir|hidden|title|role|tabindex|name|theme|inert|style|exportparts|translate|form|disabled)$|^(aria|data|v|ng)-|[:@]|^_/.test(
    name,
  );
}

function hasFallback(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType !== Node.COMMENT_NODE && node.nodeName !== 'SCRIPT' && node.textContent?.trim(),
  );
}

function versionOf(element: Element): string | undefined {
  return (customElements.get(element.localName) as { readonly guildhall?: string } | undefined)?.guildhall;
}

async function settle(element: Shows, patience: number): Promise<void> {
  const since = Date.now();
  const isSettled = (): boolean =>
    element.shown !== undefined || element.refusal !== undefined || (element.problems?.length ?? 0) > 0;
  while (!isSettled() && Date.now() - since < patience) await new Promise((later) => setTimeout(later, 10));
}

/** The elements of ours, also those in open shadow trees of the page's own elements. */
function elementsIn(root: Document | Element | ShadowRoot): readonly Shows[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element): readonly Shows[] => {
    if (element.localName.startsWith('guild-')) return [element];
    return element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  });
}

function nameOf(element: Element): string {
  return `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>`;
}
