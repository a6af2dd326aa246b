/** Which part may know which: teams → session → workshop, storage → session. */
const SRC = '^(src|cards)/';
module.exports = {
  forbidden: [
    {
      name: 'workshop-is-pure',
      comment: 'The rules import nothing outside themselves.',
      severity: 'error',
      from: { path: '^src/workshop/' },
      to: { pathNot: '^src/workshop/' },
    },
    {
      name: 'content-is-data',
      comment: 'Content knows the shape of a workshop and its schema library, nothing else.',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: SRC, pathNot: '^src/(content|workshop)/' },
    },
    {
      name: 'cards-are-functions-of-views',
      severity: 'error',
      from: { path: '^cards/' },
      to: { path: SRC, pathNot: '^(cards/|src/(workshop|content)/)' },
    },
    {
      name: 'session-knows-no-edge',
      severity: 'error',
      from: { path: '^src/session/' },
      to: { path: SRC, pathNot: '^src/(session|workshop)/' },
    },
    {
      name: 'storage-implements-ports',
      severity: 'error',
      from: { path: '^src/storage/' },
      to: { path: SRC, pathNot: '^src/(storage/|session/|workshop/)' },
    },
    {
      name: 'teams-knows-no-storage',
      severity: 'error',
      from: { path: '^src/teams/' },
      to: { path: SRC, pathNot: '^(cards/|src/(teams|session|workshop|content)/)' },
    },
    {
      name: 'rehearsal-is-a-client',
      comment: 'The stand-in tenant meets the bot over HTTP only.',
      severity: 'error',
      from: { path: '^src/rehearsal/' },
      to: { path: SRC, pathNot: '^src/rehearsal/' },
    },
    {
      name: 'botbuilder-lives-in-teams',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/teams/' },
      to: { path: 'node_modules/(botbuilder|botframework-[a-z]+)/' },
    },
    {
      name: 'tables-live-in-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: 'node_modules/(@azure/data-tables|azurite)/' },
    },
    {
      name: 'telemetry-lives-in-telemetry',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/telemetry/' },
      to: { path: 'node_modules/(@opentelemetry|@azure/monitor-opentelemetry-exporter)/' },
    },
    {
      name: 'telemetry-is-loaded-on-demand',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/telemetry/' },
      to: { path: '^src/telemetry/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
