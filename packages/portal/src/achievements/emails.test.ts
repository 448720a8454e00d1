import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectionsEmails } from '../connections/emails.js';
import { achievementsEmails } from './emails.js';

/** Everything that an email of these rooms may be told, each with a text of its own. */
const DATA = {
  name: 'Ted Trew',
  email: 'ted@example.org',
  learnerName: 'Ann Jones',
  learnerEmail: 'ann@example.org',
  lastDay: '2026-04-02',
  purpose: 'A job',
  number: '10000001-01-KVHT',
  from: '10000001-01-P6NA',
  qualificationTitle: 'Light Vehicle Maintenance',
  qualification: '603/7606/5',
  why: 'An error',
  documents: ['Light Vehicle Maintenance (10000001-01-KVHT)'],
  reason: 'A name is wrong',
  description: 'It is Anne.',
  reporterName: 'Ann',
  reporterEmail: 'ann@example.org',
  learner: '0002124',
  answer: 'Corrected.',
  asLearner: true,
  hasPassed: false,
};

const texts = Object.entries({ ...achievementsEmails, ...connectionsEmails }).flatMap(([name, write]) =>
  (['en-GB', 'cy'] as const).flatMap((language) =>
    [true, false].map((flag) => {
      const { subject, paragraphs, link } = write(
        // Some count documents, others list them.
        { ...DATA, asLearner: flag, hasPassed: flag, ...(/ready|ends-soon/.test(name) ? { documents: 3 } : {}) },
        language,
      );
      return { name, language, all: [subject, ...paragraphs, link?.says ?? ''], path: link?.path };
    }),
  ),
);

describe('the emails of achievements and connections', () => {
  it('say something in every line, in both languages, and lead somewhere', () => {
    for (const { name, language, all, path } of texts) {
      for (const line of all) {
        assert.match(line, /\S/, `${name} in ${language}`);
        assert.doesNotMatch(line, /undefined|null|NaN|\[object|\(\)|“”|: \./, `${name} in ${language}`);
      }
      assert.match(path ?? '', /^\/[a-z/-]+$/);
    }
  });

  it('never word the end of sharing as the end of a document', () => {
    for (const { name, language, all } of texts) {
      if (language !== 'en-GB' || !/extended|ends-soon|accepted|invited|lapsed/.test(name)) continue;
      assert.doesNotMatch(all.join('\n'), /document[^.]*\b(expire|expiry|invalid|withdrawn)/i, name);
    }
  });
});
