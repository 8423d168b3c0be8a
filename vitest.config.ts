import { configDefaults, defineConfig } from 'vitest/config'

/**
 * What takes more than a moment: browsers and other processes, simulations, invented data by the
 * thousand. `npm test -- --quick` leaves it out, and PostgreSQL with it.
 */
const SLOW = [
  'tests/browser/**',
  'tests/cli/**',
  'tests/scripts/**',
  'tests/walls/**',
  'tests/domain/scoring/interval-coverage.test.ts',
  'tests/domain/disclosure/ledger/{attack,small-sets}.test.ts',
  'tests/services/{keep,scores}/**',
  'tests/services/release/attack*.test.ts',
  'tests/services/import/{any-order,undo}.test.ts',
]

// No Remix plugin here: it wants a whole application, and tests want modules.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...(process.env.QUICK_TESTS === 'true' ? SLOW : [])],
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
})
