import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteOf } from './site-of.js';

describe('siteOf', () => {
  it('is one site for every body, or a site for each', () => {
    assert.equal(siteOf({ site: 'https://members.example' }, 'ima'), 'https://members.example');
    const site = { ima: 'https://advisers.example', imi: 'https://motor.example/#' };
    assert.equal(siteOf({ site }, 'imi'), 'https://motor.example/#');
  });

  it('is empty where the host has not said, for this body or for any', () => {
    assert.equal(siteOf({}, 'ima'), '');
    assert.equal(siteOf({ site: { imi: 'https://motor.example' } }, 'ima'), '');
  });
});
