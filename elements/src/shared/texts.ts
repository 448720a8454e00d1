/** The words every element needs, in English. */
export const en = {
  cannotShow: 'This cannot be shown at the moment.',
  again: 'Try again',
  months: 'January February March April May June July August September October November December'.split(' '),
  draft: '',
  /** Which rules an answer rests on; `on` is a day already written out. */
  rules: (id: string, version: string, on: string) => `Rules ${id} ${version}, as on ${on}`,
};

/** The words every element needs. */
export type SharedWords = typeof en;
