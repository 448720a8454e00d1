import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from './create-password-identity.js';

describe('createPasswordIdentity', () => {
  it('knows a password again, and no other, nor any of an account that has none', async () => {
    const storage = createMemoryPasswordStorage();
    const identity = createPasswordIdentity(storage, { iterations: 3 });
    await identity.setPassword('ima/a', 'cafe\u0301 au lait');
    // Two ways to write one letter are one password.
    assert.equal(await identity.checkPassword('ima/a', 'caf\u00e9 au lait'), true);
    assert.equal(await identity.checkPassword('ima/a', 'cafe au lait'), false);
    assert.equal(await identity.checkPassword('imi/a', 'café au lait'), false);
    assert.equal(await identity.checkPassword('ima/b', ''), false);
    await identity.forget('ima/a');
    assert.equal(await identity.checkPassword('ima/a', 'café au lait'), false);
  });

  it('keeps neither the password nor the same hash of it twice, and checks what fewer rounds kept', async () => {
    const storage = createMemoryPasswordStorage();
    const identity = createPasswordIdentity(storage, { iterations: 3 });
    await identity.setPassword('a', 'one password');
    await identity.setPassword('b', 'one password');
    const [a, b] = [await storage.get('a'), await storage.get('b')];
    assert.notEqual(a?.hash, b?.hash);
    assert.ok(!JSON.stringify([a, b]).includes('one password'));
    const later = createPasswordIdentity(storage, { iterations: 5 });
    assert.equal(await later.checkPassword('a', 'one password'), true);
    await later.setPassword('a', 'one password');
    assert.equal((await storage.get('a'))?.iterations, 5);
  });
});
