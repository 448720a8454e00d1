/**
 * What several elements have in common, by kind and name, in one place: the analyzer's plugin adds to an element's
 * entry what it has of this and does not describe itself. An element's own words come first.
 */
export const sharedWords = {
  parts: {
    root: 'The frame.',
    heading: 'A heading.',
    quiet: 'A quiet line.',
    draft: 'Says that a translation is a draft.',
    refusal: 'Why nothing is shown to whoever asks.',
    problem: 'What keeps the element from showing anything.',
    button: 'A button.',
    alert: 'What became of a wish.',
    why: 'Why something cannot be done.',
    field: 'A field of a form.',
    summary: 'What is wrong with a form.',
    dialog: 'What asks once more.',
  },
  attributes: {
    theme: {
      type: "'light' | 'dark'",
      description: 'Light or dark, with a ground of its own. By default as the page.',
    },
  },
  slots: {
    '': 'What is seen until there is something to show.',
  },
  events: {
    'guild-problem': { type: 'ProblemEvent', description: 'What was handed in, or answered, cannot be shown.' },
    'guild-decided': { type: 'DecidedEvent', description: 'It shows another view than before.' },
    'guild-view-asked': {
      type: 'ViewAskedEvent',
      description: 'It asks for what it shows; a `<guild-portal>` serves it.',
    },
    'guild-say': { type: 'SayEvent', description: 'A sentence that tells what was done; a `<guild-portal>` shows it.' },
    'guild-look': {
      type: 'LookWish',
      description: 'Somebody wishes to see a view once, such as a file or the next page of a list.',
    },
  },
  cssProperties: {
    '--guild-accent': 'Buttons, links and what is marked.',
    '--guild-on-accent': 'Text on that.',
    '--guild-ink': 'Text. By default the page’s.',
    '--guild-muted': 'Quiet text.',
    '--guild-line': 'Thin lines.',
    '--guild-track': 'The ground of meters and tables.',
    '--guild-surface': 'The ground. By default the page’s.',
    '--guild-field': 'The ground of fields.',
    '--guild-focus': 'The ring around what has focus.',
    '--guild-good': 'What is done, or well.',
    '--guild-good-tint': 'The ground of that.',
    '--guild-bad': 'What is wrong, or refused.',
    '--guild-bad-tint': 'The ground of that.',
    '--guild-open': 'What is open, or waits.',
    '--guild-open-tint': 'The ground of that.',
    '--guild-space': 'The measure that distances are made of.',
    '--guild-radius': 'How round corners are.',
    '--guild-font': 'The typeface. By default the page’s.',
    '--guild-heading-font': 'The typeface of headings.',
  },
};
