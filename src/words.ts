/** What the panel beside a compose box says. */
export const panelWords = {
  name: 'Second Look',
  things: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  ready: 'Wording to copy',
  position: (at: number, count: number) => `${at} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  held: 'Held once, so that you can look. Post it again and it goes out as it is.',
  quoteLabel: 'You wrote',
  section: (title: string, part?: string) => `Policy: ${part ? `${title}, “${part}”` : title}`,
  why: 'Why?',
  notThisTime: 'Not this time',
  levels: { warn: 'Worth changing:', note: 'A note:' },
  unknownBox: 'Second Look does not know this box. Read it over yourself before you post.',
  unknownBoxShort: 'Second Look does not know this box and may miss things.',
  hide: 'Hide',
  copyOffer: 'Second Look could not write this here. Copy it and paste it where it belongs.',
  copyField: 'Wording to copy',
  copy: 'Copy',
  copied: 'Copied',
  keys: 'Alt+Shift+L',
  announce: (things: string) => `Second Look: ${things}. Alt+Shift+L goes there, Escape comes back.`,
  announceHeld: (message: string) =>
    `Second Look held this once. ${message} Post it again and it goes out as it is. Alt+Shift+L goes to the reasons.`,
} as const

/** The sites' names as people say them. */
export const siteNames = { facebook: 'Facebook', twitter: 'X (Twitter)', linkedin: 'LinkedIn' } as const

/** The toolbar icon's tooltip. */
export const badgeWords = {
  title: (things: string) => `Second Look: ${things}`,
  quiet: 'Second Look',
} as const

/** What the popup says: a heading and a line for each state of a page, the guidance, the report. */
export const popupWords = {
  name: 'Second Look',
  /** In a box that is not known, but in which something was found all the same. */
  partly: 'Not checking everything',
  states: {
    waiting: {
      heading: 'Ready',
      line: (site: string) => `On ${site}, a draft is read here in your browser once you start to write.`,
    },
    checking: {
      heading: 'Checking what you write',
      line: () => 'Nothing to look at in this draft. Second Look can miss things; the judgement stays yours.',
    },
    'unknown-box': {
      heading: 'Not checking here',
      line: () =>
        'You are writing in a box that Second Look does not know. Read it over yourself before you post.',
    },
    off: {
      heading: 'Not checking here',
      line: (site: string) => `Second Look is switched off for ${site}, and nothing on it is touched.`,
    },
    failed: {
      heading: 'Not checking everything',
      line: () => 'Something went wrong, and some checks are missing. Read it over yourself before you post.',
    },
    reload: {
      heading: 'Not checking here',
      line: () =>
        'Second Look has no part in this page: it may have been updated since. Save what you are writing, then reload the page.',
    },
    elsewhere: {
      heading: 'Not checking here',
      line: () =>
        'Second Look reads drafts on Facebook, X (Twitter) and LinkedIn. This page is none of them.',
    },
    unseen: {
      heading: 'Not checking here',
      line: () =>
        'Second Look reads drafts on Facebook, X (Twitter) and LinkedIn. If this page is one of them, reload it.',
    },
  },
  found: (warns: number, notes: number) =>
    [
      warns === 0 ? '' : `${warns} worth changing`,
      notes === 0 ? '' : notes === 1 ? '1 note' : `${notes} notes`,
    ]
      .filter(Boolean)
      .join(', '),
  switch: (site: string) => `Check what I write on ${site}`,
  report: 'Report misuse to the Head Teacher',
  reportHint: (address: string) => `Opens an email to ${address} about this page. You send it yourself.`,
  noAddress: 'No Head Teacher’s address is set yet, so there is nowhere to send a report.',
  setAddress: 'Set the address',
  guidance: 'What the policy asks',
  search: 'Search the guidance',
  sections: (count: number) => `${count} sections`,
  matches: (count: number) =>
    count === 0
      ? 'No section has these words.'
      : count === 1
        ? '1 section has these words.'
        : `${count} sections have these words.`,
  part: (title: string, part: string) => `${title}: ${part}`,
  asks: 'What it asks',
  why: 'Why',
  instead: 'What to do',
  question: 'Email the CEO with a question about the policy',
  promise: 'Second Look never sends anyone what you write.',
  settings: 'Settings',
} as const

/** What a mail to the Head Teacher or the CEO says before the person has written anything. */
export const reportWords = {
  subject: 'Misuse of social media',
  body: ({ title, address }: { title: string; address: string }) =>
    [
      'I would like to report misuse of social media.',
      '',
      ...(title ? [`Page: ${title}`] : []),
      ...(address ? [`Address: ${address}`] : []),
      ...(title || address ? [''] : []),
      'What I saw, and when:',
      '',
    ].join('\r\n'),
  questionSubject: 'A question about the Social Media Policy',
} as const

/** What the options page says. */
export const optionsWords = {
  title: 'Second Look: settings',
  address: 'Head Teacher’s email address',
  addressHint: '“Report misuse to the Head Teacher” writes to this address. It is kept in this browser only.',
  addressWrong: (written: string) =>
    `“${written}” is not one complete email address, so nothing was changed. It should look like head@oaktreesmat.co.uk.`,
  save: 'Save',
  addressSaved: (address: string) => `Saved. Reports go to ${address}.`,
  addressCleared: 'Saved. No address is set now, so there is nowhere to send a report.',
  failed: 'This could not be saved. Please try again.',
  sites: 'Where Second Look checks',
  sitesHint: 'On a site that is switched off, nothing is touched.',
  siteSaved: (site: string, on: boolean) => `Saved. ${site} is ${on ? 'checked' : 'left alone'}.`,
} as const
