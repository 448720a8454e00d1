/** Acts, and waits for the wish to see something that comes of it: what announces it is loaded with the first one. */
export async function untilLooked(element: Element, act: () => void): Promise<void> {
  const announced = new Promise((heard) => {
    element.addEventListener('guild-look', heard, { once: true });
  });
  act();
  await announced;
}
