import { expect } from '@open-wc/testing';
import type { Decide } from './decided.js';
import { DecideController, type Open } from './decide-controller.js';

/** A host that only counts, and loads that end when the test says so, whether they were aborted or not. */
function bench() {
  const loads: { source: unknown; signal: AbortSignal; end: (view: string) => void; fail: () => void }[] = [];
  const open: Open<string> = (source, _language, signal) =>
    new Promise<Decide<string>>((resolve, reject) => {
      loads.push({
        source,
        signal,
        end: (view) => {
          resolve(() => ({ view }));
        },
        fail: () => {
          reject(new Error('no'));
        },
      });
    });
  let updates = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const controller = new DecideController<string>(host, () => Promise.resolve(open));
  const given = {};
  const ask = (source: string) => controller.answer(source, 'en-GB', given, '2026-11-22');
  const later = () => new Promise((done) => setTimeout(done));
  return { controller, loads, ask, later, updates: () => updates };
}

describe('DecideController', () => {
  it('answers once the rulebook is there, and asks its host to show it', async () => {
    const { loads, ask, later, updates } = bench();
    expect(ask('a')).to.be.undefined;
    await later();
    loads[0]!.end('A');
    await later();
    expect(updates()).to.equal(1);
    expect(ask('a')?.view).to.equal('A');
    expect(ask('a'), 'computed once').to.equal(ask('a'));
  });

  it('never heeds a load that is no longer wanted, whichever ends last and however', async () => {
    for (const how of ['end', 'fail'] as const) {
      const { loads, ask, later } = bench();
      ask('old');
      await later();
      ask('new');
      await later();
      expect(loads.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
      loads[1]!.end('NEW');
      await later();
      loads[0]![how]('OLD');
      await later();
      expect(ask('new')).to.deep.equal({ view: 'NEW' });
    }
  });

  it('does not let an unwanted load answer while the wanted one is on its way', async () => {
    const { loads, ask, later, updates } = bench();
    ask('old');
    await later();
    ask('new');
    await later();
    loads[0]!.end('OLD');
    await later();
    expect(ask('new')).to.be.undefined;
    expect(updates()).to.equal(0);
  });

  it('starts again after a disconnect that cut a load short, and not otherwise', async () => {
    const { controller, loads, ask, later } = bench();
    ask('a');
    await later();
    controller.hostDisconnected();
    expect(loads[0]!.signal.aborted).to.be.true;
    controller.hostConnected();
    await later();
    loads[1]!.end('A');
    await later();
    expect(ask('a')?.view).to.equal('A');
    controller.hostDisconnected();
    controller.hostConnected();
    await later();
    expect(loads).to.have.length(2);
  });

  it('tells what went wrong, and forgets it with the rulebook', async () => {
    const { controller, loads, ask, later } = bench();
    ask('a');
    await later();
    loads[0]!.fail();
    await later();
    expect(ask('a')?.problems?.[0]?.code).to.equal('elements/failed');
    controller.drop();
    expect(ask('a')).to.be.undefined;
  });
});
