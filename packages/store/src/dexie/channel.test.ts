import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type News, openChannel } from './channel.js';

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('the channel between pages', () => {
  it('tells all others of the same name, not itself, and not after it is closed', async () => {
    const told: (readonly [who: string, news: News])[] = [];
    const open = (who: string, name = 'one') => openChannel(name, (news) => told.push([who, news]));
    const [a, b, c] = [open('a'), open('b'), open('c', 'two')];
    const news = { tables: ['things'], revision: 3 };
    a.post(news);
    await settled();
    assert.deepEqual(told, [['b', news]]);
    b.close();
    a.post(news);
    await settled();
    assert.equal(told.length, 1);
    a.close();
    c.close();
  });

  it('passes over what other programs say', async () => {
    const told: News[] = [];
    const channel = openChannel('three', (news) => told.push(news));
    const other = new BroadcastChannel('guildhall/store/three');
    for (const said of [
      null,
      'hello',
      {},
      { tables: 'x', revision: 1 },
      { tables: [1], revision: 1 },
      { tables: [] },
    ]) {
      other.postMessage(said);
    }
    await settled();
    assert.deepEqual(told, []);
    other.close();
    channel.close();
  });

  it('does not keep Node running', async () => {
    const file = new URL('./channel.js', import.meta.url).href;
    const program = `import { openChannel } from ${JSON.stringify(file)}; openChannel('x', () => {});`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { timeout: 20_000 });
  });
});
