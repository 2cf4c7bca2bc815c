import type { portal as source } from '../id/portal.ts';

export const portal: typeof source = {
  homeLede: (city) =>
    `Official news of ${city}, passed on to every neighbourhood by the information group of each kelurahan. Something unclear? Ask right below the bulletin.`,
  latest: 'Latest news',
  allNews: 'All news',
  noNews: 'No news yet',
  noNewsBody: 'The first bulletin will appear here.',
  emergency: 'Emergencies in force',
  findArea: 'News for your area',
  findAreaLede: 'Choose a kelurahan on the map, or open the list.',
  mapTitle: 'Bulletins of the last 30 days by kelurahan',
  mapUnit: 'bulletins',
  areaList: 'List of areas',
  searchLabel: 'Search news',
  follow: 'Follow news by e-mail',
  followArea: (area) => `Follow news of ${area}`,
  feeds: 'RSS feed',

  areaLede: (kim) =>
    kim === 0 ? 'No KIM is registered here yet.' : `${kim} KIM pass news on in this area.`,
  areaNews: (area) => `News for ${area}`,
  areaNoNews: 'No news for this area yet',
  areaNoNewsBody: 'See the news for the whole city.',
  areaKim: 'Information groups (KIM)',
  areaNoKim: 'No KIM yet',
  areaNoKimBody: 'Ask the kelurahan office if you want to found one.',
  areaBelow: 'Kelurahan',
  population: (people) => `${people} inhabitants`,

  level: { kota: 'City', kecamatan: 'Kecamatan', kelurahan: 'Kelurahan' },

  searchTitle: 'Search',
  searchLede: 'Write any word, such as: fogging, property tax, musrenbang.',
  searchCount: (count) => `${count} bulletins found`,
  searchOnlyNewest: (count) =>
    `Many bulletins have this word. The results come from the newest ${count}. Add one more word to find older ones.`,
  searchMany: (count) => `More than ${count} bulletins found`,
  searchNone: (words) => `No bulletin with “${words}”`,
  searchNoneBody: 'Check the spelling, use a more general word, or see all news.',
  searchFuzzy: (words) => `Nothing is exactly “${words}”. These are near to it.`,
  searchGroups: 'KIM and offices',
  searchAreas: 'Areas',

  deskTitle: 'Desk',
  deskGreeting: (name) => `Good day, ${name}`,
  deskWaiting: (count) =>
    count === 0
      ? 'Nothing waits for you.'
      : `${count} things wait for you, the most pressing first.`,
  deskEmpty: 'All done',
  deskEmptyBody: 'New tasks appear here and are sent by e-mail, too.',
  deskNoPost: 'You hold no post yet',
  deskNoPostBody:
    'This desk is for boards of KIM and officials. Ask your KIM chair or Diskominfo for an invitation link.',
  deskSecondFactor: 'Set up your second step',
  deskSecondFactorBody:
    'Your post publishes or decides. That takes a code from your phone when you sign in.',
  deskSecondFactorLink: 'Set it up now',
  deskKind: {
    task: 'Pass on',
    late_task: 'Late',
    review: 'Review bulletin',
    emergency_review: 'Review emergency',
    changes_asked: 'Changes asked',
    correction: 'Review correction',
    question: 'Answer question',
    report_verify: 'Verify report',
    report_assign: 'Assign report',
    report_again: 'Read report again',
    report_late: 'Report overdue',
    report_work: 'Work on report',
    report_paused: 'Pause of report ends soon',
    report_to_complete: 'Complete your report',
    report_to_confirm: 'Judge the answer to your report',
    claim_triage: 'Weigh message',
    claim_take: 'Take message',
    claim_check: 'Check message',
    claim_interim: 'Publish word for the meantime',
    claim_second: 'Second opinion',
    claim_publish: 'Publish verdict',
    claim_objection: 'Answer objection',
    claim_confirm: 'Confirm',
    claim_late: 'Message overdue',
  },
  deskPlaces: 'Open',
  desk: {
    write: 'Write a bulletin',
    bulletins: 'My bulletins and reviews',
    tasks: 'Relay tasks',
    coverage: 'Coverage',
    questions: 'Questions',
    reports: "Residents' reports",
    digests: 'Weekly digest',
    claims: 'Fact-check desk',
    confirmations: 'Confirmations asked',
    badges: 'Training badges',
    groups: 'KIM and offices',
    members: (group) => `Members of ${group}`,
    deliveries: 'Deliveries',
    webhooks: 'Webhooks',
    settings: 'City settings',
    notices: 'Notices',
  },

  feedAbout: (what) => `Official news for ${what}`,
  aboutTitle: 'About Sambung',
  aboutLede: 'Sambung is the two-way road of news between a city and its people.',
  aboutSections: (kim) => [
    {
      title: 'How news reaches you',
      body: `An agency writes a bulletin. Somebody else at Diskominfo reviews it before it is published. Then every KIM (${kim}) in the area it is meant for gets a task to pass it on: in WhatsApp groups, RT meetings, prayer gatherings, posyandu or on notice boards. The city sees how far it got.`,
    },
    {
      title: 'When news was wrong',
      body: 'It is corrected, never silently deleted. Every version stays readable. The correction goes to every KIM that got the first text, and old links open the correction first.',
    },
    {
      title: 'Your data',
      body: 'Reading and asking need no account. We never ask for your NIK. Shared links only count how often they are opened, without cookies and without keeping your address.',
    },
    {
      title: 'Verifiable',
      body: 'Every publication, correction and withdrawal is written to a chained [log](/catatan). Anyone can check that nothing was altered.',
    },
    {
      title: 'Open source',
      body: 'Sambung is free software under AGPL-3.0. Any city may use, inspect and improve it.',
    },
  ],
  dataTitle: 'Open data',
  dataLede: 'All published bulletins may be reused, naming the source.',
  dataApi: 'API and its documentation',
  dataApiBody:
    'Bulletins, reports, verdicts on messages, areas, KIM, relay tasks and coverage as JSON.',
  dataFeeds: 'Feeds',
  dataFeedsBody: 'RSS, Atom and JSON Feed for the city, each area and each KIM.',
  dataLedger: 'Public log',
  dataLedgerBody: 'Publications, corrections and withdrawals, chained by SHA-256.',

  passedOn: 'Bulletins passed on',
  passedOnNone: 'Nothing passed on yet',
  passedOnNoneBody: 'What this KIM passes on appears here.',

  apiTitle: 'API',
  apiLede:
    'Bulletins, reports, verdicts on messages, areas, KIM, relay tasks and coverage as JSON, described by OpenAPI 3.1.',
  apiOpen: 'Download OpenAPI 3.1',
  apiEndpoints: 'Addresses',
  apiAddress: 'Address',
  apiWhat: 'Content',
  apiParameters: 'Parameters',
  apiToken: 'Needs a token',
  apiTry: 'Example',
  /** The document says them in English already. */
  apiSummaries: {},
  apiOpen311: 'Open311',
  apiOpen311Body:
    'Reporting apps that know Open311 GeoReport v2 work at once, in XML and JSON. The key (api_key) is a personal token that may write reports.',
  apiWebhooks: 'Webhooks',
  apiWebhooksBody:
    'Your program is told as soon as a report or an announcement changes, signed after Standard Webhooks. Ask the KIM administrator at Diskominfo to add its address.',
  apiRules:
    'A personal token is made on your own page and sent as Authorization: Bearer. Lists go on through "next". Errors are application/problem+json.',
};
