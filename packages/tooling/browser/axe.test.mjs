import { expect, fixture, html } from '@open-wc/testing';
import axe from 'axe-core';

// Every element's first test is axe. If axe could not find a fault, all of those would pass for nothing.
describe('axe in the browser tests', () => {
  const faults = async (element) => (await axe.run(element)).violations.map(({ id }) => id);

  it('finds an image without a text', async () => {
    const element = await fixture(html`<div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></div>`);
    expect(await faults(element)).to.include('image-alt');
  });

  it('finds nothing wrong with the same image once it has one', async () => {
    const element = await fixture(
      html`<div><img alt="A dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></div>`,
    );
    expect(await faults(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });
});
