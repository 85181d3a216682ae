/** The walls of HOUSE.md, section 3. */
module.exports = {
  forbidden: [
    wall('shared-stands-alone', { path: '^shared/' }, { path: '^(db|server|kiosk|console|tests)/' }),
    wall(
      'shared-knows-no-node',
      { path: '^shared/', pathNot: '^shared/words/compiled/' },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'shared-knows-no-dom',
      { path: '^shared/', pathNot: '^shared/web/' },
      { path: ['^shared/web/', '^node_modules/svelte/'] },
    ),
    wall('db-knows-no-http', { path: '^db/' }, { path: ['^(server|kiosk|console|tests)/', '^node_modules/@?fastify'] }),
    wall('server-knows-no-screen', { path: '^server/' }, { path: '^(kiosk|console|shared/web|tests)/' }),
    wall('kiosk-stands-apart', { path: '^kiosk/' }, { path: '^(server|db|console|tests)/' }),
    wall('console-stands-apart', { path: '^console/' }, { path: '^(server|db|kiosk|tests)/' }),
    wall('screens-know-no-node', { path: '^(kiosk|console)/' }, { dependencyTypes: ['core'] }),
    wall(
      'contracts-reach-screens-as-types',
      { path: '^(kiosk|console|shared/web)/' },
      { path: '^node_modules/typebox/', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'routes-touch-no-rows',
      { path: '^server/[^/]+/routes\\.ts$' },
      {
        path: [
          '^db/([^/]*schema|journal-table|open)\\.ts$',
          '^node_modules/(drizzle-orm|better-sqlite3)/',
          '/store\\.ts$',
        ],
      },
    ),
    wall(
      'actions-and-stores-know-no-http',
      { path: '^server/[^/]+/(actions|store)\\.ts$' },
      { path: ['^node_modules/@?fastify', '^server/(app|main|mount)\\.ts$', '/routes\\.ts$'] },
    ),
    wall(
      'rooms-share-stores-only',
      { path: '^server/([^/]+)/', pathNot: '^server/commands/' },
      { path: '^server/[^/]+/(actions|routes)\\.ts$', pathNot: '^server/$1/' },
    ),
    wall(
      'only-main-opens-the-database',
      { pathNot: ['^server/main\\.ts$', '^server/commands/', '^tests/'] },
      { path: '^db/open\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'only-the-journal-touches-its-table',
      { pathNot: '^db/journal[^/]*\\.ts$' },
      { path: '^db/journal-table\\.ts$' },
    ),
    wall('product-needs-no-tools', { path: '^(shared|db|server|kiosk|console)/' }, { dependencyTypes: ['npm-dev'] }),
    wall('no-cycles', {}, { circular: true }),
    wall(
      'no-orphans',
      {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^[^/]+\\.config\\.(ts|js)$',
          '^tests/',
          '^shared/words/compiled/',
          '^shared/web/no-typebox\\.ts$',
        ],
      },
      {},
    ),
    // A file whose address alone is imported is found by Vite.
    wall('no-unresolvable', { pathNot: '^shared/words/compiled/' }, { couldNotResolve: true, pathNot: '\\?url$' }),
  ],
  options: {
    doNotFollow: { path: ['node_modules/', '^shared/words/compiled/'] },
    exclude: { path: ['^build/', '^\\.types/', '^data/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.json', '.css'],
    },
  },
};

function wall(name, from, to) {
  return { name, severity: 'error', from, to };
}
