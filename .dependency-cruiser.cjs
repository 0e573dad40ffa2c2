// The arrows between the folders. Read a rule as: nothing in `from` may import what `to` matches.

const electronPlaces = [
  '^main/main\\.ts$',
  '^main/ipc/[^/]*transport',
  '^main/ipc/transport/',
  '^main/(print|notify|windows|security|logging)/',
  '^preload/bridge\\.ts$',
  '^tests/',
  '^tools/',
];
const ours = '^(domain|words|papers|preload|main|renderer|tests|tools)/';
const notPure =
  '^(electron|react|react-dom|better-sqlite3)(/|$)|node_modules/(electron|react|react-dom|better-sqlite3)/';

const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import of ours only ${allowed}`,
  from: { path: from },
  to: { path: ours, pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain-stands-alone', '^domain/', '^domain/'),
    only('words-on-domain', '^words/', '^(words|domain)/'),
    only('contract-on-domain', '^preload/contract/', '^(preload/contract|domain)/'),
    only('bridge-on-contract', '^preload/(?!contract/)', '^(preload|domain)/'),
    only('papers-on-words-and-domain', '^papers/', '^(papers|words|domain)/'),
    only('main-arrows', '^main/', '^(main|preload/contract|papers|words|domain)/'),
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
      from: { path: '^(main|renderer|preload|papers|words)/', pathNot: '^main/register/sqlite\\.ts$' },
      to: { path: 'node_modules/better-sqlite3/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-foreign-store',
      severity: 'error',
      comment: "a feature never calls another feature's store: a journey does",
      from: { path: '^main/features/([^/]+)/' },
      to: { path: '^main/features/[^/]+/[^/]*store', pathNot: '^main/features/$1/' },
    },
    {
      name: 'stores-know-no-handler',
      severity: 'error',
      from: { path: '^main/features/[^/]+/[^/]*store' },
      to: { path: '^main/(journeys|ipc)/' },
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
