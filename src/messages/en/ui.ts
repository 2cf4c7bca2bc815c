import type { ui as source } from '../id/ui.ts';

export const ui: typeof source = {
  skipToContent: 'Skip to content',
  home: 'Front page',
  mainMenu: 'Main menu',
  nav: {
    bulletins: 'News',
    reports: 'Reports',
    claims: 'Check',
    areas: 'Areas',
    groups: 'KIM',
    search: 'Search',
    desk: 'Desk',
    self: 'Me',
  },
  waiting: (count) => `${count} waiting`,
  tagline: 'From the city to the last alley, and from the alley back to the city.',
  defaultDescription: (city) =>
    `Official news of ${city}, carried to every neighbourhood by community information groups.`,

  footer: {
    label: 'About this site',
    about: 'About Sambung',
    feed: 'RSS feed',
    source: 'Open source',
    data: 'Data and API',
    kim: (meaning) => `KIM stands for ${meaning}.`,
    language: 'Language',
  },
  demo: {
    label: 'Demonstration',
    note: 'This city is an example. All people and news in it are invented.',
    seeAs: 'See it as',
    guest: 'A resident, not signed in',
    change: 'Switch',
  },

  optional: '(may stay empty)',
  charactersLeft: '{n} characters left',
  charactersOver: '{n} characters too many',
  errorsTitle: (count) =>
    count === 1 ? 'One part needs another look' : `${count} parts need another look`,
  errorsNote: 'Everything else you typed is still in this form.',
  errorMark: 'Please fix:',
  chosenFile: 'Earlier:',

  newer: 'Newer',
  older: 'Older',
  paging: 'Other pages',
  breadcrumb: 'Where this page is',
  filter: 'Filter',
  filterOn: (count) => `Filter (${count} in use)`,
  filterApply: 'Apply',
  filterClear: 'Clear filters',

  tone: {
    success: 'Done',
    problem: 'Failed',
    warning: 'Attention',
    info: 'Note',
    emergency: 'Emergency',
  },
  step: { done: 'done', current: 'now', ahead: 'to come' },
  due: {
    left: (duration) => `${duration} left`,
    overdue: (duration) => `${duration} overdue`,
    by: (moment) => `due ${moment}`,
  },
  justNow: 'just now',

  share: {
    whatsapp: 'Share by WhatsApp',
    copy: 'Copy',
    copyLink: 'Copy link',
    copied: 'Copied',
  },
  map: {
    noValue: 'No figure yet',
    asTable: 'See as a table',
    area: 'Area',
    value: 'Figure',
    range: (from, to) => `${from} to ${to}`,
  },
  chart: { when: 'When', asTable: 'See the figures' },
  qr: 'Scan with a phone camera',

  autosave: {
    saved: 'Saved at {time}',
    failed: 'Not saved yet. The connection is down; it will be tried again.',
    conflict: 'Somebody else changed this text too. Reload the page before you go on.',
  },
  offline: {
    badge: 'No connection',
    note: 'Pages you have opened can still be read. New notes are kept on this phone and sent when it is connected again.',
    pageTitle: 'You have no connection',
    pageBody:
      'This page has not been opened on this phone before. Try again when you are connected.',
    retry: 'Try again',
  },
  outbox: {
    waiting: 'Waiting to be sent: {n}',
    kept: 'Kept on this phone. It is sent by itself when the phone is connected again.',
    refused: 'Not accepted. Open it and look again.',
    sendNow: 'Send now',
    discard: 'Discard',
    look: 'Open and check',
    sent: 'Sent',
    receipt: 'Code {code}, PIN {pin}',
    noted: 'I wrote it down',
  },
  push: {
    on: 'Notifications on this phone are on.',
    off: 'Notifications on this phone are off.',
    blocked: 'The browser refuses notifications. Allow them in the browser settings.',
    unsupported: 'This browser cannot receive notifications.',
  },
};
