import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { UnitChangeWish } from '../unit-change-wish.js';
import './guild-unit-picker.define.js';
import type { GuildUnitPicker } from './guild-unit-picker.js';

const text = (element: Element): string => element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');
const box = (element: Element, unit: string): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`input[aria-describedby$=":${unit}"]`)!;
const chosen = (element: GuildUnitPicker): readonly string[] => element.shown?.selection.slice(12) ?? [];
const settle = async (element: GuildUnitPicker): Promise<void> => {
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};

async function picker(units?: readonly string[], rulebook: unknown = '500/9810/X'): Promise<GuildUnitPicker> {
  const given = units && { units };
  return fixture(
    html`<guild-unit-picker .rulebook=${rulebook} .given=${given}>The units are on their way.</guild-unit-picker>`,
  );
}

describe('<guild-unit-picker>', () => {
  it('is accessible, before and after a choice, and when it cannot show', async () => {
    const element = await picker();
    element.shadowRoot!.querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
    box(element, 'K/601/6383').click();
    await settle(element);
    await expect(element).to.be.accessible();
    await expect(await picker(undefined, '500/0000/0')).to.be.accessible();
  });

  it('starts with every mandatory unit chosen and not to be removed', async () => {
    const element = await picker();
    expect(element.shown?.selection).to.have.length(12);
    const [mandatory, optional] = element.shown!.groups;
    expect(mandatory!.ok && mandatory!.units.every((unit) => unit.chosen && unit.changes.length === 0)).to.be.true;
    expect(optional!.ok).to.be.false;
    expect(box(element, mandatory!.units[0]!.number).disabled).to.be.true;
  });

  it('adds a linked unit with the one that is clicked, says so, and removes both again', async () => {
    const element = await picker();
    expect(text(element)).to.contain('together with R/601/6247');
    box(element, 'K/601/6383').click();
    await settle(element);
    expect(chosen(element)).to.deep.equal(['K/601/6383', 'R/601/6247']);
    expect(box(element, 'R/601/6247').checked).to.be.true;
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.contain(
      'Added: K/601/6383, R/601/6247',
    );
    expect(element.shown?.ok).to.be.true;
    box(element, 'R/601/6247').click();
    await settle(element);
    expect(chosen(element)).to.be.empty;
    expect(box(element, 'K/601/6383').checked).to.be.false;
  });

  it('is worked by keyboard alone', async () => {
    const element = await picker();
    const target = box(element, 'D/601/4999');
    for (let i = 0; i < 40 && element.shadowRoot!.activeElement !== target; i += 1) await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(target);
    await sendKeys({ press: 'Space' });
    await settle(element);
    expect(chosen(element)).to.deep.equal(['D/601/4999']);
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(box(element, 'D/601/4999'));
  });

  it('announces each change with all it brings, and leaves it where the page cancels', async () => {
    const element = await picker();
    element.addEventListener('guild-unit-change-wish', (event) => {
      event.preventDefault();
    });
    setTimeout(() => box(element, 'K/601/6383').click());
    const event = await oneEvent<UnitChangeWish>(element, 'guild-unit-change-wish');
    expect(event.detail.change).to.equal('add');
    expect(event.detail.units).to.deep.equal(['K/601/6383', 'R/601/6247']);
    expect(event.detail.selection).to.have.length(14);
    await settle(element);
    expect(chosen(element)).to.be.empty;
    expect(box(element, 'K/601/6383').checked).to.be.false;
  });

  it('waits for the page’s answer, and shows why it refuses', async () => {
    const element = await picker();
    const refusal = { code: 'registrations/closed', says: 'Registration has closed.' };
    element.addEventListener('guild-unit-change-wish', (event) =>
      event.respondWith(Promise.resolve({ ok: false, refusal })),
    );
    box(element, 'K/601/6383').click();
    await settle(element);
    expect(chosen(element)).to.be.empty;
    expect(text(element)).to.contain('Registration has closed.');
    await expect(element).to.be.accessible();
  });

  it('makes the change once the page has said yes, and not before', async () => {
    const element = await picker();
    let grant: (() => void) | undefined;
    element.addEventListener('guild-unit-change-wish', (event) =>
      event.respondWith(new Promise<void>((resolve) => (grant = resolve))),
    );
    box(element, 'K/601/6383').click();
    await settle(element);
    expect(chosen(element)).to.be.empty;
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.contain('Saving');
    grant!();
    await settle(element);
    expect(chosen(element)).to.deep.equal(['K/601/6383', 'R/601/6247']);
  });

  it('with a view only announces', async () => {
    const { shown } = await picker();
    const element = await fixture<GuildUnitPicker>(html`<guild-unit-picker .view=${shown}></guild-unit-picker>`);
    setTimeout(() => box(element, 'K/601/6383').click());
    await oneEvent(element, 'guild-unit-change-wish');
    await settle(element);
    expect(element.shown).to.equal(shown);
    expect(box(element, 'K/601/6383').checked).to.be.false;
  });

  it('takes what is given anew in place of what was picked', async () => {
    const element = await picker();
    box(element, 'D/601/4999').click();
    await settle(element);
    element.given = { units: ['K/601/6383'] };
    await settle(element);
    expect(chosen(element)).to.deep.equal(['K/601/6383', 'R/601/6247']);
  });

  it('reads a catalogue from its address, and refuses what is none, with a code', async () => {
    const element = await picker([], '/rules/qualifications/catalogue/601-1620-1.json');
    expect(element.shown?.qualification.number).to.equal('601/1620/1');
    const cases: [string, unknown, unknown][] = [
      ['elements/unknown-qualification', '500/0000/0', undefined],
      ['elements/not-loaded', '/rules/qualifications/catalogue/nowhere.json', undefined],
      ['elements/no-units', '500/9810/X', { units: 'K/601/6383' }],
      ['elements/unknown-input', '500/9810/X', { unit: [] }],
    ];
    for (const [code, rulebook, given] of cases) {
      const wrong = await fixture<GuildUnitPicker>(
        html`<guild-unit-picker .rulebook=${rulebook} .given=${given}>wait</guild-unit-picker>`,
      );
      expect(wrong.problems[0]?.code).to.equal(code);
      expect(text(wrong)).to.contain(code);
      expect(wrong.shadowRoot!.querySelector('slot')).to.exist;
    }
    const shapeless = await picker([], { format: 'guildhall/catalogue@1' });
    expect(shapeless.problems.length).to.be.greaterThan(0);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-unit-picker rulebook="500/9810/X"></guild-unit-picker></div>`,
    );
    const element = page.querySelector('guild-unit-picker')!;
    await element.updateComplete;
    expect(text(element)).to.contain('Gorfodol').and.to.contain('Drafft');
  });

  it('keeps what was picked over a move in the page', async () => {
    const element = await picker();
    box(element, 'D/601/4999').click();
    await settle(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await settle(element);
    expect(chosen(element)).to.deep.equal(['D/601/4999']);
  });
});
