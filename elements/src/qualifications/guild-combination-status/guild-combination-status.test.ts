import { expect, fixture, html } from '@open-wc/testing';
import type { GuildUnitPicker } from '../guild-unit-picker/guild-unit-picker.js';
import '../guild-unit-picker/guild-unit-picker.define.js';
import './guild-combination-status.define.js';
import type { GuildCombinationStatus } from './guild-combination-status.js';

const text = (element: Element, part = 'root'): string =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const settle = async (...elements: { updateComplete: Promise<boolean> }[]): Promise<void> => {
  for (const element of [...elements, ...elements]) {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done));
  }
};

async function status(
  units: readonly string[] = [],
  rulebook: unknown = '500/9810/X',
): Promise<GuildCombinationStatus> {
  return fixture(
    html`<guild-combination-status .rulebook=${rulebook} .given=${{ units }}
      >The rule of combination</guild-combination-status
    >`,
  );
}

async function joined(): Promise<[GuildUnitPicker, GuildCombinationStatus]> {
  const page = await fixture(
    html`<div>
      <guild-combination-status for="units"></guild-combination-status>
      <guild-unit-picker id="units" rulebook="500/9810/X"></guild-unit-picker>
    </div>`,
  );
  const picker = page.querySelector('guild-unit-picker')!;
  const follower = page.querySelector('guild-combination-status')!;
  await settle(picker, follower);
  return [picker, follower];
}

describe('<guild-combination-status>', () => {
  it('is accessible in every state', async () => {
    await expect(await status()).to.be.accessible();
    await expect(await status(['K/601/6383'])).to.be.accessible();
    await expect(await status(['X/999/9999'])).to.be.accessible();
    const [, follower] = await joined();
    await expect(follower).to.be.accessible();
  });

  it('alone, says how far it is and names the linked pair as a smallest way to finish', async () => {
    const element = await status();
    expect(text(element, 'verdict')).to.equal('Not OK yet');
    expect(text(element)).to.contain('Units 12 of 14 2 short');
    expect(text(element, 'alert')).to.contain('2 more units').and.to.contain('K/601/6383').and.to.contain('R/601/6247');
    expect(element.shadowRoot!.querySelector('button'), 'nobody to add them to').to.be.null;
  });

  it('says of RR03C alone that group B is one unit short, and of nothing else there', async () => {
    const element = await status(['D/601/4999']);
    const groups = [...element.shadowRoot!.querySelectorAll('[part="group"]')].map((group) =>
      group.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(element.decision?.outcomes['qualifications/ok']).to.equal('no');
    expect(element.decision?.used.id).to.equal('qualifications/imi');
    expect(groups[1])
      .to.match(/Units: 1 short Not OK yet$/)
      .and.not.to.contain('Credits');
  });

  it('is OK, and says so, once everything holds', async () => {
    const element = await status(['K/601/6383']);
    expect(element.decision?.outcomes['qualifications/ok']).to.equal('yes');
    expect(text(element, 'verdict')).to.equal('OK');
    expect(text(element, 'alert')).to.contain('is met');
    expect(text(element)).not.to.contain('short');
  });

  it('is never OK with a unit the qualification does not have, and names it', async () => {
    const element = await status(['K/601/6383', 'X/999/9999']);
    expect(text(element, 'verdict')).to.equal('Not OK yet');
    expect(text(element)).to.contain('does not have: X/999/9999').and.to.contain('no longer be completed');
  });

  it('follows a picker by its id, and adds the units of a way to it', async () => {
    const [picker, follower] = await joined();
    expect(text(follower, 'verdict')).to.equal('Not OK yet');
    follower.shadowRoot!.querySelector('button')!.click();
    await settle(picker, follower);
    expect(picker.shown?.ok).to.be.true;
    expect(follower.decision).to.equal(picker.decision);
    expect(follower.decision?.outcomes['qualifications/ok']).to.equal('yes');
    expect(text(follower, 'verdict')).to.equal('OK');
  });

  it('follows a picker by property, and lets go when removed', async () => {
    const [picker, follower] = await joined();
    follower.for = undefined;
    follower.picker = picker;
    await settle(follower);
    expect(follower.shown).to.equal(picker.shown);
    follower.remove();
    await picker.change('add', ['K/601/6383', 'R/601/6247']);
    await settle(picker);
    expect(text(follower, 'verdict')).to.equal('Not OK yet');
    picker.parentElement!.append(follower);
    await settle(follower);
    expect(text(follower, 'verdict')).to.equal('OK');
  });

  it('shows a view as it is', async () => {
    const { shown } = await status();
    const element = await fixture<GuildCombinationStatus>(
      html`<guild-combination-status
        .view=${{ ...shown, completion: { kind: 'ways', least: 3, count: '120', proved: true, ways: [['K/601/6383']] } }}
      ></guild-combination-status>`,
    );
    expect(text(element, 'alert')).to.contain('3 more units finish it, in 120 ways').and.to.contain('and 119 more');
  });

  it('tells what it cannot show, with a code', async () => {
    const element = await status([], 'no-such-place.json');
    expect(element.problems[0]?.code).to.equal('elements/not-loaded');
    const nobody = await fixture<GuildCombinationStatus>(
      html`<guild-combination-status for="nobody">wait</guild-combination-status>`,
    );
    await settle(nobody);
    expect(nobody.problems[0]?.code).to.equal('elements/nobody-to-follow');
    expect(text(nobody)).to.contain('nobody');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-combination-status rulebook="500/9810/X"></guild-combination-status></div>`,
    );
    const element = page.querySelector('guild-combination-status')!;
    await element.updateComplete;
    expect(text(element)).to.contain('Rheol gyfuno').and.to.contain('Drafft');
  });
});
