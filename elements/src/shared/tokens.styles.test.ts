import { expect, fixture, html } from '@open-wc/testing';
import '../billing/guild-billing-route/guild-billing-route.define.js';

const view = { code: 'BC', routes: [], reasons: [] };
const PAGES = { light: ['#222222', '#ffffff'], dark: ['#dddddd', '#11161c'] } as const;
/** Text on its ground, 4.5 : 1; what is drawn, against the page, 3 : 1. */
const TEXT = [
  ['--_good', '--_good-tint'],
  ['--_bad', '--_bad-tint'],
  ['--_open', '--_open-tint'],
  ['--_on-accent', '--_accent'],
  // A tag without a tone, and the letters of a button for what cannot be undone.
  ['--_muted', '--_track'],
  ['light-dark(#fff, #2b0f08)', '--_bad'],
  ['--_muted', undefined],
  ['--_bad', undefined],
  ['--_accent', undefined],
] as const;
const DRAWN = ['--_accent', '--_good', '--_bad', '--_open', '--_muted'] as const;

function luminance([r, g, b]: readonly number[]): number {
  const linear = [r!, g!, b!]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}
function contrast(a: readonly number[], b: readonly number[]): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

describe('tokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`keep every text at 4.5 : 1 and every drawing at 3 : 1 in ${scheme}`, async () => {
      const [, page] = PAGES[scheme];
      const host = await fixture(
        html`<div><guild-billing-route theme=${scheme} .view=${view}></guild-billing-route></div>`,
      );
      const probe = host.querySelector('guild-billing-route')!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      const colour = (value: string): number[] => {
        probe.style.color = value.startsWith('--') ? `var(${value})` : value;
        return getComputedStyle(probe)
          .color.match(/[\d.]+/g)!
          .map(Number);
      };
      for (const [ink, ground] of TEXT) {
        expect(contrast(colour(ink), colour(ground ?? page)), `${ink} on ${ground ?? page}`).to.be.at.least(4.5);
      }
      for (const token of DRAWN) {
        expect(contrast(colour(token), colour(page)), `${token} on ${page}`).to.be.at.least(3);
      }
      expect(contrast(colour(PAGES[scheme][0]), colour('--_bad-tint'))).to.be.at.least(4.5);
    });
  }

  it('can be set by the page', async () => {
    const host = await fixture<HTMLElement>(html`<div><guild-billing-route .view=${view}></guild-billing-route></div>`);
    host.style.setProperty('--guild-accent', 'rgb(1, 2, 3)');
    const badge = host.querySelector('guild-billing-route')!.shadowRoot!.querySelector('.badge')!;
    expect(getComputedStyle(badge).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('take type and colour from the page', async () => {
    const host = await fixture<HTMLElement>(html`<div><guild-billing-route .view=${view}></guild-billing-route></div>`);
    host.style.cssText = 'font-family: "Some Serif"; color: rgb(10, 20, 30)';
    const style = getComputedStyle(host.querySelector('guild-billing-route')!.shadowRoot!.querySelector('.h2')!);
    expect(style.fontFamily).to.equal('"Some Serif"');
    expect(style.color).to.equal('rgb(10, 20, 30)');
  });
});
