type Status = 'link-sent' | 'link-ended' | 'approved' | 'not-released' | 'not-known';

const TEXTS: Readonly<Record<string, Readonly<Record<Status, readonly [string, ...string[]]>>>> = {
  'en-GB': {
    'link-sent': ['Verify your email address', 'We sent you an email with a link. Use it to go on.'],
    'link-ended': ['The link has run out', 'Ask for a new one to go on.'],
    approved: ['Your account is open', 'You can sign in.'],
    'not-released': ['The account is not released', 'Write to us if you think that this is wrong.'],
    'not-known': ['This link leads nowhere', 'Use the link in the latest email, or ask for a new one.'],
  },
  cy: {
    'link-sent': [
      'Cadarnhewch eich cyfeiriad e-bost',
      'Anfonwyd e-bost atoch gyda dolen. Defnyddiwch hi i fynd ymlaen.',
    ],
    'link-ended': ['Mae’r ddolen wedi dod i ben', 'Gofynnwch am un newydd i fynd ymlaen.'],
    approved: ['Mae eich cyfrif ar agor', 'Gallwch fewngofnodi.'],
    'not-released': ['Nid yw’r cyfrif wedi’i ryddhau', 'Ysgrifennwch atom os credwch fod hyn yn anghywir.'],
    'not-known': [
      'Nid yw’r ddolen hon yn arwain i unman',
      'Defnyddiwch y ddolen yn yr e-bost diweddaraf, neu gofynnwch am un newydd.',
    ],
  },
};

/** What somebody is told about how far their registration is, and never why. */
export function describeStatus(status: Status, language: 'en-GB' | 'cy'): { title: string; sentences: string[] } {
  const [title, ...sentences] = TEXTS[language]![status];
  return { title, sentences };
}
