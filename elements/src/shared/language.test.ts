import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from './language.js';
import { londonToday } from './london-today.js';

describe('languageOf', () => {
  it('takes the nearest language up the tree, out of shadow trees too', async () => {
    const page = await fixture(
      html`<section lang="cy-GB">
        <div><p></p></div>
        <div lang="en"><p></p></div>
      </section>`,
    );
    const [inWelsh, inEnglish] = page.querySelectorAll('p');
    expect(languageOf(inWelsh!)).to.equal('cy');
    expect(languageOf(inEnglish!)).to.equal('en-GB');
    const shadow = inWelsh!.parentElement!.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('b'));
    expect(languageOf(shadow.firstElementChild!)).to.equal('cy');
  });

  it('speaks English where a page speaks what the elements do not', async () => {
    const page = await fixture(html`<section lang="cym"><p lang="fr"></p></section>`);
    expect(languageOf(page)).to.equal('en-GB');
    expect(languageOf(page.querySelector('p')!)).to.equal('en-GB');
  });
});

describe('londonToday', () => {
  it('is the day in London, in summer time too', () => {
    expect(londonToday(new Date('2026-11-22T23:59:59Z'))).to.equal('2026-11-22');
    expect(londonToday(new Date('2026-07-01T22:59:59Z'))).to.equal('2026-07-01');
    expect(londonToday(new Date('2026-07-01T23:00:00Z'))).to.equal('2026-07-02');
  });
});
