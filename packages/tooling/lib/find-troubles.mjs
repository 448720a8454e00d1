/**
 * What is wrong with how a page lies, as anybody would see it: something sticks out sideways, a text is cut off, or
 * two texts lie on each other. It looks into open shadow roots too.
 *
 * Text that is there for screen readers only, and text that can be scrolled to, is no trouble. What lies in a layer of
 * its own, such as a dialog or a toast, may cover what is beneath.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} a line for each; none when all is well
 */
export const findTroubles = (page) => page.evaluate(inPage);

/** Runs in the page, so it may use nothing from outside. */
function inPage() {
  const SLACK = 1.5;
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const nameOf = (element) => {
    const path = [];
    for (let at = element; at && path.length < 3; at = parentOf(at)) {
      if (at.localName === 'slot') continue;
      const [first] = at.classList;
      path.unshift(at.localName + (at.id ? `#${at.id}` : first ? `.${first}` : ''));
    }
    return path.join(' > ');
  };
  const excerpt = (text) => `“${text.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
  const boxes = new Map();
  const boxOf = (element) => {
    if (!boxes.has(element)) {
      const style = getComputedStyle(element);
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const isRoot = element === document.documentElement || element === document.body;
      const hides = (value) => !isRoot && (value === 'hidden' || value === 'clip');
      boxes.set(element, {
        box: { left, top, right, bottom },
        hidesX: hides(style.overflowX),
        hidesY: hides(style.overflowY),
        scrollsX: !isRoot && ['auto', 'scroll'].includes(style.overflowX),
        scrollsY: !isRoot && ['auto', 'scroll'].includes(style.overflowY),
        isForReaders:
          (style.position === 'absolute' && width <= 2 && height <= 2) ||
          (style.clip !== 'auto' && style.position === 'absolute') ||
          style.clipPath.startsWith('inset(50%') ||
          style.clipPath.startsWith('inset(100%'),
        isLayer:
          style.position === 'fixed' ||
          style.position === 'sticky' ||
          element.matches('dialog[open], [popover]') ||
          (style.position === 'absolute' && style.zIndex !== 'auto' && Number(style.zIndex) > 0),
      });
    }
    return boxes.get(element);
  };

  const texts = [];
  const elements = [];
  const walk = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim() !== '') texts.push(node);
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      elements.push(node);
      if (['script', 'style', 'template', 'noscript', 'select'].includes(node.localName)) continue;
      if (node.shadowRoot) walk(node.shadowRoot);
      walk(node);
    }
  };
  walk(document.body);

  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const out = elements.filter((element) => {
      if (!element.checkVisibility()) return false;
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 0.5;
    });
    const deepest = out.filter((one) => !out.some((other) => other !== one && parentOf(other) === one));
    const names = [...new Set((deepest.length ? deepest : out).map(nameOf))].slice(0, 3).join('; ');
    found.push(`overflow: the page is ${scrollWidth - clientWidth} px too wide: ${names}`);
  }

  const shown = [];
  for (const text of texts) {
    const element = parentOf(text);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    let rects = [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    let layer = null;
    let isCut = false;
    let isForReaders = false;
    for (let at = element; at && !isForReaders; at = parentOf(at)) {
      const { box, hidesX, hidesY, scrollsX, scrollsY, ...look } = boxOf(at);
      isForReaders = look.isForReaders;
      if (look.isLayer) layer ??= at;
      // What can be scrolled to is not cut off; what sticks out of it is not to be seen either.
      const sticksOut = ({ left, right, top, bottom }) =>
        (hidesX && (left < box.left - SLACK || right > box.right + SLACK)) ||
        (hidesY && (top < box.top - SLACK - 2 || bottom > box.bottom + SLACK + 2));
      isCut ||= rects.some(sticksOut);
      if (hidesX || hidesY || scrollsX || scrollsY) {
        rects = rects
          .map((rect) => ({
            left: hidesX || scrollsX ? Math.max(rect.left, box.left) : rect.left,
            right: hidesX || scrollsX ? Math.min(rect.right, box.right) : rect.right,
            top: hidesY || scrollsY ? Math.max(rect.top, box.top) : rect.top,
            bottom: hidesY || scrollsY ? Math.min(rect.bottom, box.bottom) : rect.bottom,
          }))
          .filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 1);
      }
    }
    if (isForReaders) continue;
    if (isCut) found.push(`clipped: ${excerpt(text.data)} in ${nameOf(element)}`);
    for (const rect of rects) shown.push({ ...rect, text, element, layer });
  }

  shown.sort((a, b) => a.top - b.top);
  const told = new Set();
  for (const [at, one] of shown.entries()) {
    for (let next = at + 1; next < shown.length && shown[next].top < one.bottom; next += 1) {
      const other = shown[next];
      if (other.text === one.text || other.layer !== one.layer) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      // The boxes of letters reach a little beyond their lines where lines lie close.
      if (across <= 3 || down <= 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top)) continue;
      const [first, second] = texts.indexOf(one.text) < texts.indexOf(other.text) ? [one, other] : [other, one];
      const line = `overlap: ${excerpt(first.text.data)} and ${excerpt(second.text.data)} in ${nameOf(second.element)}`;
      if (!told.has(line)) found.push(line);
      told.add(line);
    }
  }
  return found;
}
