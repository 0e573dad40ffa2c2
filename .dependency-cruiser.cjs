// The arrows between the folders. Read a rule as: nothing in `from` may import what `to` matches.

const electronPlaces = [
  '^main/main\\.ts$',
  '^main/ipc/[^/]*transport',
  '^main/(devices|windows|logging)/',
  '^preload/bridge\\.ts$',
  '^tests/',
  '^tools/',
];
const ours = '^(domain|words|papers|preload|package|main|renderer|tests|tools)/';
const notPure =
  '^(electron|react|react-dom|better-sqlite3)(/|$)|node_modules/(electron|react|react-dom|better-sqlite3)/';

const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import of ours only ${allowed}`,
  from: { path: from },
  to: { path: ours, pathNot: allowed },
});

/** Main's floors from the ground up; each may import its own and those beneath, types included. */
const floors = [
  ['logging', '^main/logging/'],
  ['register', '^main/register/'],
  ['security', '^main/security/'],
  ['call', '^main/call/'],
  ['features', '^main/features/'],
  ['lanes-and-devices', '^main/(devices|print|mail|watch|worker)/'],
  ['composition', '^main/(open-counter\\.ts|host\\.ts|ipc/|demo/)'],
  ['windows-and-commands', '^main/(windows|cli)/'],
];
const downwards = floors.slice(0, -1).map(([name, from], floor) => ({
  name: `floor-of-${name}`,
  severity: 'error',
  comment: `${from} imports nothing that stands above it`,
  from: { path: from },
  to: { path: ['^main/main\\.ts$', ...floors.slice(floor + 1).map(([, path]) => path)] },
}));

/** Lanes and devices know nothing of each other: what they share is said by `call/`. */
const apart = ['devices', 'print', 'mail', 'watch', 'worker'].map((lane) => ({
  name: `${lane}-apart`,
  severity: 'error',
  from: { path: `^main/${lane}/` },
  to: { path: '^main/(devices|print|mail|watch|worker)/', pathNot: `^main/${lane}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain-stands-alone', '^domain/', '^domain/'),
    only('words-on-domain', '^words/', '^(words|domain)/'),
    only('contract-on-domain', '^preload/contract/', '^(preload/contract|domain)/'),
    only('bridge-on-contract', '^preload/(?!contract/)', '^(preload|domain)/'),
    only('papers-on-words-and-domain', '^papers/', '^(papers|words|domain)/'),
    only('package-on-domain', '^package/', '^(package|domain)/'),
    only('main-arrows', '^main/', '^(main|package|preload/contract|papers|words|domain)/'),
    ...downwards,
    ...apart,
    only('renderer-arrows', '^renderer/', '^(renderer|preload/contract|papers|words|domain)/'),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'no Electron, React, SQLite, file, clock or randomness in the rules',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'domain-is-bare', severity: 'error', from: { path: '^domain/' }, to: { path: notPure } },
    {
      name: 'screens-and-papers-know-no-machine',
      severity: 'error',
      from: { path: '^(renderer|papers|words|preload/contract)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-in-named-places',
      severity: 'error',
      comment: 'IPC transport, print, notify, windows, security, logging and main.ts',
      from: { pathNot: electronPlaces },
      to: { path: '^electron(/|$)|node_modules/electron/' },
    },
    {
      name: 'one-file-loads-the-addon',
      severity: 'error',
      from: {
        path: '^(main|package|renderer|preload|papers|words)/',
        pathNot: '^main/register/sqlite\\.ts$',
      },
      to: { path: 'node_modules/better-sqlite3/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rows-are-sql-alone',
      severity: 'error',
      comment:
        'rows/ maps a table: it knows the register, the rules and other rows, never what happens with them',
      from: { path: '^main/features/.+/rows/' },
      to: { path: '^main/features/', pathNot: '^main/features/.+/rows/' },
    },
    {
      name: 'letters-and-series-serve-all',
      severity: 'error',
      comment:
        'the outbox and the room of numbered blocks know kinds; features register there, never the other way',
      from: { path: '^main/features/(mail|series)/' },
      to: { path: '^main/features/', pathNot: '^main/features/(mail|series)/' },
    },
    {
      name: 'features-touch-no-folder',
      severity: 'error',
      comment:
        "a folder that people chose may lie on a dead drive: jobs look at it (call/chosen-folder.ts); of the rest, those named look at the counter's own",
      from: {
        path: '^main/features/',
        pathNot: [
          '-jobs?\\.ts$',
          '^main/features/backups/(backup-folder|newer-backups|other-history|listed-backups)\\.ts$',
          '^main/features/reconciliation/package/pending-packages\\.ts$',
          '^main/features/(backups/(former-register|restore)|settings/set-up|drills/drill-note)\\.ts$',
        ],
      },
      to: { path: ['^(node:)?fs(/promises)?$', '^main/register/folder\\.ts$'] },
    },
    {
      name: 'ui-beneath-features',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/(?!ui/)' },
    },
    {
      name: 'features-beneath-shell',
      severity: 'error',
      from: { path: '^renderer/features/' },
      to: { path: '^renderer/(?!ui/|features/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
