/** The words every element needs, in English. */
export const en = {
  cannotShow: 'This cannot be shown at the moment.',
  again: 'Try again',
  months: 'January February March April May June July August September October November December'.split(' '),
  draft: '',
  /** Which rules an answer rests on; `on` is a day already written out. */
  rules: (id: string, version: string, on: string) => `Rules ${id} ${version}, as on ${on}`,
  /** While a wish is on its way. */
  busy: 'Working …',
  done: 'Done.',
  refused: 'This was not done.',
  failed: 'Something went wrong, and nothing was changed. Please try again.',
  unanswered: 'This page cannot do that.',
};

/** The words every element needs. */
export type SharedWords = typeof en;
