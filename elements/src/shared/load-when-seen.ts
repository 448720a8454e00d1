/** What defines each tag, loaded when it is called. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Defines a tag when the first of it comes onto the page, so that a page loads
 * the elements it has and no others. It looks into the tree it is given, not
 * into shadow trees of the page's own elements: call it for those too.
 *
 * What cannot be loaded leaves what the page put inside the element to be seen,
 * says so in the console as `elements/not-loaded`, and is tried again with the
 * next of its tag.
 *
 * @returns what ends it.
 */
export function loadWhenSeen(root: Document | ShadowRoot, loaders: Loaders): () => void {
  const loading = new Set<string>();
  const load = async (tag: string): Promise<void> => {
    const define = loaders[tag];
    if (!define || loading.has(tag)) return;
    loading.add(tag);
    try {
      await define();
    } catch (error) {
      loading.delete(tag);
      // eslint-disable-next-line no-console -- Whoever built the page has to know; visitors see the fallback.
      console.warn(`[elements/not-loaded] <${tag}> could not be loaded, so what is inside it is shown.`, error);
    }
  };
  const look = (node: ParentNode): void => {
    for (const element of node.querySelectorAll(':not(:defined)')) void load(element.localName);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(':not(:defined)')) void load(node.localName);
        look(node);
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  look(root);
  return () => observer.disconnect();
}
