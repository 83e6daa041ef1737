/** The storeys of the house, from the ground up: a folder imports only from those before it, and from itself. */
const STOREYS = [
  'shape',
  'vocabulary',
  'text',
  'status',
  'rules',
  'order',
  'parsing',
  'refusal',
  'intake',
  'lifecycle',
  'validators',
  'clock',
  'wording',
  'transport',
  'np-code',
  'back-office',
  'books',
  'sync',
  'machine',
  'schema',
  'makeshop',
  'np-connect-pro',
  'simulator',
  'testing',
]

/** The same within the driver; what stands in no folder of it puts them together. */
const STOREYS_OF_THE_DRIVER = ['run', 'answer', 'claim', 'call', 'settle', 'errand']

/** The same within the back office, where several stand on one storey and know nothing of each other. */
const STOREYS_OF_THE_BACK_OFFICE = [
  ['answer', 'order-state'],
  ['next'],
  ['plan', 'course', 'gate'],
  ['observation'],
  ['kept'],
  ['closing', 'shipment'],
  ['correction'],
  ['triage', 'take-over'],
  ['reconciliation'],
  ['np-list'],
  ['wording'],
]

/** The same within `kept` of the back office. */
const STOREYS_OF_WHAT_IS_KEPT = ['event', 'denial', 'claim', 'parcel', 'plan', 'look', 'act']

const upwards = STOREYS.map((folder, storey) => ({
  name: `${folder}-imports-only-from-below`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: ['^src/result\\.ts$', `^src/(${STOREYS.slice(0, storey + 1).join('|')})/`],
  },
}))

const upwardsInTheDriver = STOREYS_OF_THE_DRIVER.map((folder, storey) => ({
  name: `the-driver-goes-one-way-from-${folder}`,
  severity: 'error',
  from: { path: `^src/sync/driver/${folder}/` },
  to: {
    path: '^src/sync/driver/',
    pathNot: `^src/sync/driver/(${STOREYS_OF_THE_DRIVER.slice(0, storey + 1).join('|')})/`,
  },
}))

const upwardsInTheBackOffice = STOREYS_OF_THE_BACK_OFFICE.flatMap((storey, at) =>
  storey.map((folder) => ({
    name: `the-back-office-goes-one-way-from-${folder}`,
    severity: 'error',
    from: { path: `^src/back-office/${folder}/` },
    to: {
      path: '^src/back-office/',
      pathNot: `^src/back-office/(${[...STOREYS_OF_THE_BACK_OFFICE.slice(0, at).flat(), folder].join('|')})/`,
    },
  })),
)

const upwardsInWhatIsKept = STOREYS_OF_WHAT_IS_KEPT.map((folder, storey) => ({
  name: `what-is-kept-goes-one-way-from-${folder}`,
  severity: 'error',
  from: { path: `^src/back-office/kept/${folder}/` },
  to: {
    path: '^src/back-office/kept/[^/]+/',
    pathNot: `^src/back-office/kept/(${STOREYS_OF_WHAT_IS_KEPT.slice(0, storey + 1).join('|')})/`,
  },
}))

module.exports = {
  forbidden: [
    ...upwards,
    ...upwardsInTheDriver,
    ...upwardsInTheBackOffice,
    ...upwardsInWhatIsKept,
    {
      name: 'schema-does-without-the-machine',
      severity: 'error',
      from: { path: '^src/(schema|np-connect-pro)/' },
      to: { path: '^src/machine/' },
    },
    {
      name: 'the-simulator-shares-no-reading-of-np',
      comment: 'What speaks to it must not be wrong in the same way.',
      severity: 'error',
      from: { path: '^src/simulator/' },
      to: { path: '^src/', pathNot: '^src/(simulator/|shape/|clock/(?!day-in-tokyo|tokyo-time))' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'what-observations-say-does-without-how-they-are-made',
      comment: 'A circle of a folder and one within it is not seen by the rule before.',
      severity: 'error',
      from: { path: '^src/back-office/observation/[^/]+$' },
      to: { path: '^src/back-office/observation/[^/]+/' },
    },
    {
      name: 'what-is-kept-does-without-what-carries-it-on',
      comment: 'The same.',
      severity: 'error',
      from: { path: '^src/back-office/kept/[^/]+$' },
      to: { path: '^src/back-office/kept/[^/]+/' },
    },
    {
      name: 'one-importer-of-ts-results',
      severity: 'error',
      from: { pathNot: '^src/result\\.ts$' },
      to: { path: 'node_modules/ts-results' },
    },
    {
      name: 'xstate-only-in-machine',
      severity: 'error',
      from: { pathNot: '^src/machine/' },
      to: { path: 'node_modules/xstate' },
    },
    {
      name: 'zod-only-where-boundaries-are-crossed',
      severity: 'error',
      from: { pathNot: '^src/(schema|np-connect-pro|makeshop)/' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'fast-check-only-in-arbitraries',
      severity: 'error',
      from: { pathNot: '^src/testing/arbitraries/' },
      to: { path: 'node_modules/fast-check' },
    },
    {
      name: 'the-kits-do-without-the-arbitraries',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/testing/arbitraries/' },
      to: { path: '^src/testing/arbitraries/' },
    },
    {
      name: 'papaparse-only-in-makeshop',
      severity: 'error',
      from: { pathNot: '^src/makeshop/export/parse-rows\\.ts$' },
      to: { path: 'node_modules/papaparse' },
    },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: {},
      to: { path: '^src/(index|[^/]+/index|simulator/node)\\.ts$' },
    },
    {
      name: 'machine-does-not-import-decide',
      comment: 'createOrderActor may, to word what happened; the machine itself is compared with decide by a test.',
      severity: 'error',
      from: { path: '^src/machine/', pathNot: '^src/machine/(create-order-actor|index)\\.ts$' },
      to: { path: '^src/lifecycle/(decide|table|interpreter/decide-by)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-definition-imports-nothing-at-run-time',
      severity: 'error',
      from: { path: '^src/lifecycle/full-definition\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-built-in',
      comment: 'The simulator as a server is an entry of its own, and nothing imports it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/simulator/node/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      // fast-check is a development dependency here, and a peer of whoever imports the arbitraries: the next rule.
      from: { path: '^src/', pathNot: '^src/testing/arbitraries/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'only-fast-check-in-arbitraries',
      severity: 'error',
      from: { path: '^src/testing/arbitraries/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/fast-check' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
