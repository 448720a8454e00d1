import { expect } from '@open-wc/testing';
import { defineOnce } from './define-once.js';
import { version } from './version.js';

let count = 0;
const fresh = (): string => `guild-test-${(count += 1)}`;

/* eslint-disable no-console -- What the console is told is what is tested. */
function warnings(act: () => void): string[] {
  const said: string[] = [];
  const warn = console.warn;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('defineOnce', () => {
  it('defines a tag, and is quiet when the same class or version comes again', () => {
    const tag = fresh();
    class First extends HTMLElement {
      static readonly guildhall = version;
    }
    const said = warnings(() => {
      defineOnce(tag, First);
      defineOnce(tag, First);
      defineOnce(
        tag,
        class extends HTMLElement {
          static readonly guildhall = version;
        },
      );
    });
    expect(customElements.get(tag)).to.equal(First);
    expect(said).to.be.empty;
  });

  it('says in the console, with a code, that another version was there first', () => {
    const tag = fresh();
    class Old extends HTMLElement {
      static readonly guildhall = '0.0.1';
    }
    defineOnce(tag, Old);
    const said = warnings(() =>
      defineOnce(
        tag,
        class extends HTMLElement {
          static readonly guildhall = version;
        },
      ),
    );
    expect(customElements.get(tag)).to.equal(Old);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('elements/two-versions').and.to.contain('0.0.1').and.to.contain(version);
  });

  it('says so too where the tag belongs to somebody else', () => {
    const tag = fresh();
    customElements.define(tag, class extends HTMLElement {});
    const said = warnings(() => defineOnce(tag, class extends HTMLElement {}));
    expect(said[0]).to.contain('of unknown origin');
  });
});

describe('version', () => {
  it('is that of the package', async () => {
    const published = (await (await fetch('/elements/package.json')).json()) as { version: string };
    expect(version).to.equal(published.version);
  });
});
