const below = (layers) => `^src/(${layers.join('|')})/`;
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed.map((layer) => `^src/${layer}/`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no first file to read.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'model-is-the-ground',
      'Everything speaks in terms of the model, so it may not know anybody.',
      '^src/model/',
      ['util'],
    ),
    only(
      'util-knows-no-domain',
      'A helper that knows photos belongs to the layer that knows photos.',
      '^src/util/',
      [],
    ),
    only(
      'rules-are-pure',
      'Rules turn a library into wishes; without other layers they run in tests, snapshots and explanations alike.',
      '^src/rules/',
      ['model', 'util'],
    ),
    only(
      'plan-is-a-value',
      'A plan is made from values alone, so that equal input gives equal bytes.',
      '^src/plan/',
      ['rules', 'model', 'util'],
    ),
    only(
      'apply-never-plans',
      'What is applied is exactly what was reviewed: apply sees the plan file and the server, never the rules.',
      '^src/apply/',
      ['model', 'util'],
    ),
    only(
      'report-only-reads',
      'A report is a function from a value to text; what it shows, it did not decide.',
      '^src/report/',
      ['model', 'util', 'plan'],
    ),
    only(
      'config-stands-alone',
      'What a user wrote is judged without a server and without the engine.',
      '^src/config/',
      ['model', 'util'],
    ),
    only(
      'immich-is-a-port',
      'The layers above see one library and one set of operations, whatever the server’s version.',
      '^src/immich/',
      ['model', 'util'],
    ),
    only(
      'exif-is-a-port',
      'Files are read and written in one place, which knows nothing of rules.',
      '^src/exif/',
      ['model', 'util'],
    ),
    only(
      'sandbox-is-a-server',
      'The sandbox must not share code with the client that is tested against it.',
      '^src/sandbox/',
      ['model', 'util'],
    ),
    only(
      'tests-need-no-server',
      'Tests of rules run the real planner on a library made of a few words: no server, no file, no clock.',
      '^src/testing/',
      ['sandbox', 'plan', 'rules', 'model', 'util'],
    ),
    only(
      'app-has-no-terminal',
      'Use cases run under a test, a watcher or a page as well as under a command.',
      '^src/app/',
      ['report', 'apply', 'plan', 'rules', 'config', 'immich', 'exif', 'testing', 'sandbox', 'model', 'util'],
    ),
    {
      name: 'got-only-in-immich',
      comment: 'Errors of got carry the API key: only the layer that wraps them may see them.',
      severity: 'error',
      from: { pathNot: '^src/immich/' },
      to: { path: 'node_modules/got/' },
    },
    {
      name: 'exiftool-only-in-exif',
      comment: 'Names and texts of photos are hostile: one place turns them into exiftool arguments.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/exif/' },
      to: { path: 'node_modules/exiftool-vendored/' },
    },
    {
      name: 'pure-layers-have-no-effects',
      comment: 'No file, no network, no process: that is what makes plans reproducible and rules testable.',
      severity: 'error',
      from: { path: below(['rules', 'plan', 'report', 'model']) },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util)$' },
    },
    {
      name: 'sdk-for-types-only',
      comment: 'Immich’s SDK is AGPL: it checks our types in development and is never shipped.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(@immich/sdk|immich-sdk-2)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'terminal-libraries-only-in-cli',
      comment: 'Prompts, progress bars and logs are one way among several to show what happens.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: 'node_modules/(commander|@clack|cli-progress|winston)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
