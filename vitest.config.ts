import { defineConfig } from 'vitest/config'

/**
 * What takes more than a moment: browsers and other processes, simulations, invented data by the
 * thousand. `npm test -- --quick` leaves it out, what has mocks and PostgreSQL with it.
 */
const SLOW = [
  'tests/browser/**',
  'tests/cli/**',
  'tests/scripts/**',
  'tests/walls/**',
  'tests/attack/**',
  'tests/domain/scoring/{interval-coverage,change-size}.test.ts',
  'tests/domain/disclosure/ledger/{attack,small-sets}.test.ts',
  'tests/services/keep/**',
  'tests/services/release/attack*.test.ts',
  'tests/services/import/any-order.test.ts',
]

/** Put something in the place of real modules, which must not reach the tests of another file. */
const WITH_MOCKS = ['tests/routes/{compare,overview,region,region-years}.test.ts']

const isQuick = process.env.QUICK_TESTS === 'true'

// No Remix plugin here: it wants a whole application, and tests want modules.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: isQuick ? [...SLOW, ...WITH_MOCKS] : [],
    // Loading the same modules anew for every file takes twice the time of the quick tests themselves.
    isolate: !isQuick,
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
    maxWorkers: 2,
    // Where something hangs it ends; a machine of which others have half takes three times as long.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
})
