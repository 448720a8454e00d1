import { expect } from '@open-wc/testing';
import { withTexts } from './with-texts.js';

const words = {
  title: 'Title',
  left: (days: number, day: string): string => `${days} left, until ${day}`,
  months: ['January'],
};

describe('withTexts', () => {
  it('puts texts in the place of words, and fills their gaps in', () => {
    const own = withTexts(words, { title: 'Mine', left: 'Until {1} ({0}), {1}' }, 'en-GB');
    expect(own.title).to.equal('Mine');
    expect(own.left(3, 'Friday')).to.equal('Until Friday (3), Friday');
    expect(words.title).to.equal('Title');
  });

  it('takes one text for each language, and leaves the others', () => {
    expect(withTexts(words, { title: { cy: 'Teitl' } }, 'cy').title).to.equal('Teitl');
    expect(withTexts(words, { title: { cy: 'Teitl' } }, 'en-GB').title).to.equal('Title');
  });

  it('complains of a name that is none, and of what is no text', () => {
    const complaints: string[] = [];

    const { warn } = console;
    // eslint-disable-next-line no-console -- As above.
    console.warn = (text: string) => void complaints.push(text);
    try {
      withTexts(words, { titel: 'x', months: 'y' } as never, 'en-GB');
    } finally {
      // eslint-disable-next-line no-console -- As above.
      console.warn = warn;
    }
    expect(complaints).to.have.length(2);
    expect(complaints[0]).to.contain('elements/unknown-text').and.to.contain('titel');
  });
});
