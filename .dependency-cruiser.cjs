/** The map in docs/ARCHITECTURE.md, as rules. */
const work = [
  'bulletins',
  'relay',
  'reports',
  'claims',
  'discussions',
  'events',
  'sources',
  'stories',
];
/** The work features without these; reports and relay both build on bulletins. */
const otherWork = (...known) => work.filter((name) => !known.includes(name));
const layer = (name, above) => ({
  name: `${name}-knows-nothing-above`,
  comment: 'Arrows point at what is imported; never back, never around.',
  severity: 'error',
  from: { path: `^src/features/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^src/features/(${above.join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(features|main|ui|messages)/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(features|main)/' },
    },
    {
      name: 'browser-code-stands-alone',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^src/(features|main|platform|ui)/' },
    },
    {
      name: 'features-meet-at-index',
      comment: 'Another feature is reached through its index.ts, never its insides.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: {
        path: '^src/features/([^/]+)/',
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'outsiders-use-index',
      severity: 'error',
      from: { path: '^(src/(main|app)|demo)/?' },
      to: { path: '^src/features/', pathNot: ['^src/features/[^/]+/index\\.ts$'] },
    },
    layer('areas', ['accounts', 'groups', 'channels', ...work, 'portal', 'insights']),
    layer('accounts', ['groups', 'channels', ...work, 'portal', 'insights']),
    layer('groups', ['channels', ...work, 'portal', 'insights']),
    layer('channels', [...work, 'portal', 'insights']),
    layer('bulletins', [...otherWork('bulletins'), 'portal', 'insights']),
    layer('relay', [...otherWork('relay', 'bulletins'), 'portal', 'insights']),
    layer('claims', [...otherWork('claims', 'bulletins'), 'portal', 'insights']),
    layer('reports', [...otherWork('reports', 'bulletins'), 'portal', 'insights']),
    {
      name: 'sql-lives-in-queries',
      comment: 'Only queries.ts and the platform speak to Kysely.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '(^|/)queries\\.ts$',
          '(^|/)[^/]+\\.queries\\.ts$',
          '^src/platform/',
          '\\.test\\.ts$',
        ],
      },
      to: { path: 'node_modules/(kysely|pg|postgres)/' },
    },
    {
      name: 'views-only-render',
      severity: 'error',
      from: { path: '/views/' },
      to: { path: '(queries|jobs|routes)\\.ts$' },
    },
    {
      name: 'nothing-shipped-needs-test-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs'],
      conditionNames: ['node', 'import'],
    },
  },
};
