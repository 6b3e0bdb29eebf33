/**
 * The house rules: no circle of imports, one plugin enters another only by its door (`index.ts`), and a plugin imports
 * only from lower floors. Type-only imports count.
 */

// One line a floor, lowest first. Plugins on the same floor do not know each other.
const floors = [
  [
    'acting-administrator',
    'consistency',
    'core-texts',
    'hardening',
    'order-recalculation',
    'payment-kinds',
    'pdf-sheet',
    'personal-data',
    'prepared-statements',
    'proportion',
    'query-texts',
    'resilient-jobs',
    'signed-links',
    'text-files',
  ],
  ['exact-prices', 'order-locks', 'order-summary', 'price-changes', 'store-settings'],
  ['artwork', 'currency-conversion', 'input-texts'],
  ['manual-payments', 'company-points', 'decoration', 'accounts', 'companies'],
  ['company-budgets', 'customer-accounts', 'deposits', 'payment-providers', 'store-setup'],
  ['checkout', 'order-workflow'],
  ['invoicing', 'order-cancellation', 'production-sheet'],
  ['order-page'],
  ['order-emails'],
  ['unpaid-orders'],
];

const anyOf = names => `(${names.join('|')})`;
const tests = '(\\.spec\\.ts$|/e2e/)';

const floorRules = floors.flatMap((floor, height) => {
  const upwards = floors.slice(height + 1).flat();
  return [
    ...(upwards.length
      ? [
          {
            name: `floor-${height}-imports-from-above`,
            comment: `${floor.join(', ')}: a floor imports only from lower ones`,
            severity: 'error',
            from: { path: `^plugins/${anyOf(floor)}/`, pathNot: tests },
            to: { path: `^plugins/${anyOf(upwards)}/` },
          },
        ]
      : []),
    ...(floor.length > 1
      ? [
          {
            name: `floor-${height}-imports-its-neighbour`,
            comment: `${floor.join(', ')}: plugins on the same floor do not import each other`,
            severity: 'error',
            from: { path: `^plugins/${anyOf(floor)}/`, pathNot: tests },
            to: { path: `^plugins/${anyOf(floor)}/`, pathNot: '^plugins/$1/' },
          },
        ]
      : []),
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'plugins-by-the-door',
      comment: "Another plugin's public side is its index.ts",
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/[^/]+/', pathNot: ['^plugins/$1/', '^plugins/[^/]+/index\\.ts$'] },
    },
    {
      name: 'plugins-stand-alone',
      comment: "A plugin can be lifted into somebody else's project, so it knows nothing of this one's composition",
      severity: 'error',
      from: { path: '^plugins/', pathNot: tests },
      to: { path: '^(src/|vendure-config\\.ts$|scripts/|e2e/)' },
    },
    {
      name: 'every-plugin-has-a-floor',
      comment: 'Add the plugin to the list of floors in .dependency-cruiser.cjs',
      severity: 'error',
      from: { path: '^plugins/', pathNot: `^plugins/${anyOf(floors.flat())}/` },
      to: {},
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      from: { pathNot: [tests, '^e2e/', '^scripts/', '^bench/', '^src/demo/play'] },
      to: { path: ['\\.spec\\.ts$', '^e2e/', '/e2e/'], pathNot: '^node_modules/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...floorRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
