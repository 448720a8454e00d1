import { expect } from '@open-wc/testing';
import { withTexts, withTextsOf } from './with-texts.js';

const words = {
  title: 'Title',
  left: (days: number, day: string): string => `${days} left, until ${day}`,
  months: ['January'],
};

/** What is complained of on the console meanwhile. */
function heard(act: () => void): string[] {
  const complaints: string[] = [];
  const { warn } = console;
  // eslint-disable-next-line no-console -- As above.
  console.warn = (text: string) => void complaints.push(text);
  try {
    act();
  } finally {
    // eslint-disable-next-line no-console -- As above.
    console.warn = warn;
  }
  return complaints;
}

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
    const complaints = heard(() => withTexts(words, { titel: 'x', months: 'y' }, 'en-GB'));
    expect(complaints).to.have.length(2);
    expect(complaints[0]).to.contain('elements/unknown-text').and.to.contain('titel');
  });

  it('leaves the texts of a part to the part, whose name is before them', () => {
    const given = { title: 'Mine', 'later.title': { cy: 'Teitl' }, 'later.left': '{0}!' };
    const complaints = heard(() => {
      expect(withTexts(words, given, 'cy', ['later']).title).to.equal('Mine');
      const later = withTextsOf('later', words, given, 'cy');
      expect([later.title, later.left(3, 'Friday')]).to.deep.equal(['Teitl', '3!']);
      expect(withTextsOf('later', words, given, 'en-GB').title).to.equal('Title');
      expect(withTextsOf('other', words, given, 'cy')).to.equal(words);
    });
    expect(complaints).to.deep.equal([]);
  });

  it('complains once of a name that a part has not, and of a part there is not', () => {
    const given = { 'later.titel': 'x', 'soon.title': 'y' };
    const complaints = heard(() => {
      withTexts(words, given, 'en-GB', ['later']);
      withTextsOf('later', words, given, 'en-GB');
      withTextsOf('later', words, given, 'en-GB');
    });
    expect(complaints).to.have.length(2);
    expect(complaints[0]).to.contain('“soon.title” here');
    expect(complaints[1]).to.contain('“titel” in “later”');
  });
});
