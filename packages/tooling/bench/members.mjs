// Ten thousand invented members, the same ones every time: nobody's real record.

/** A small generator of repeatable numbers (mulberry32): the same seed gives the same members. */
function newRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SUBCATEGORIES = [
  ['formal-full-day', 'training', 4],
  ['formal-half-day', 'training', 2],
  ['webinar-hour', 'training', 1],
  ['meeting-half-day', 'meetings', 1],
  ['meeting-full-day', 'meetings', 2],
  ['qualification-unit', 'qualifications', 8],
  ['research-social-policy', 'research-reading-writing', 2],
  ['writing', 'research-reading-writing', 2],
  ['reading', 'research-reading-writing', 1],
];

/**
 * Members as JSON text, parsed afresh by each contestant so that all read the same objects.
 *
 * About one in twenty has no CertMAP, one in fifty does not say, one in ten joined part-way.
 */
export function membersAsJson(count, seed) {
  const random = newRandom(seed);
  const upTo = (bound) => Math.floor(random() * bound);
  const day = (text, days) => new Date(Date.parse(`${text}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const members = Array.from({ length: count }, () => {
    const certMap = random();
    const activities = Array.from({ length: upTo(15) }, () => {
      const [subcategory, category, points] = SUBCATEGORIES[upTo(SUBCATEGORIES.length)];
      const stage = random() < 0.8 ? 'approved' : random() < 0.7 ? 'submitted' : 'not-approved';
      return { doneOn: day('2026-01-20', upTo(420)), category, subcategory, points, stage };
    });
    return {
      ...(certMap < 0.02 ? {} : { holdsCertMap: certMap >= 0.07 }),
      ...(random() < 0.1 ? { joinedOn: day('2026-02-16', upTo(300)) } : {}),
      activities,
    };
  });
  return JSON.stringify(members);
}
