import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import config from '../../eslint.config.js'

// The real configuration; only what needs the types of the whole program is left out, for the files
// here do not exist.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...config,
    {
      files: ['**/*.{ts,tsx}'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false, program: null } },
    },
  ] as Linter.Config[],
})

async function rulesBrokenBy(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return result!.messages.map((message) => message.ruleId ?? message.message)
}

const WALL = 'house/wall'

describe('a wall of the house stands: lint refuses', () => {
  const offences: readonly (readonly [what: string, file: string, code: string, rule: string])[] = [
    ['React in the domain', 'app/domain/a/b.ts', `import 'react'`, WALL],
    ['Kysely in the domain', 'app/domain/a/b.ts', `import { sql } from 'kysely'`, WALL],
    ['Remix in the domain', 'app/domain/a/b.ts', `export * from '@remix-run/node'`, WALL],
    ['Node in the domain', 'app/domain/a/b.ts', `import 'node:fs'`, WALL],
    ['Node without its prefix in the domain', 'app/domain/a/b.ts', `import 'fs'`, WALL],
    ['services in the domain', 'app/domain/a/b.ts', `import '#app/services/x'`, WALL],
    ['a way out of the domain', 'app/domain/a/b.ts', `import '../../services/x'`, WALL],
    ['the database in the domain', 'app/domain/a/b.ts', `import '#db/schema'`, WALL],
    ['a late import in the domain', 'app/domain/a/b.ts', `await import('node:fs')`, WALL],
    ['a type from outside in the domain', 'app/domain/a/b.ts', `let a: import('pg').Pool`, WALL],
    ['Date.now in the domain', 'app/domain/a/b.ts', `Date.now()`, 'no-restricted-properties'],
    ['new Date() in the domain', 'app/domain/a/b.ts', `new Date()`, 'no-restricted-syntax'],
    ['Date() in the domain', 'app/domain/a/b.ts', `Date()`, 'no-restricted-syntax'],
    ['dice in the domain', 'app/domain/a/b.ts', `Math.random()`, 'no-restricted-properties'],
    ['environment in the domain', 'app/domain/a/b.ts', `process.env`, 'no-restricted-globals'],
    ['the clock in disclosure', 'app/domain/disclosure/b.ts', `new Date()`, 'no-restricted-syntax'],
    ['a library in access', 'app/access/b.ts', `import 'express'`, WALL],
    ['the database in access', 'app/access/b.ts', `import '#db/schema'`, WALL],
    ['React in the words', 'app/words/b.ts', `import { createElement } from 'react'`, WALL],
    ['services in the words', 'app/words/b.ts', `import '../services/x'`, WALL],
    ['React in the marks', 'app/charts/marks/b.ts', `import 'react'`, WALL],
    ['a pen in the marks', 'app/charts/marks/b.ts', `import '../svg/x'`, WALL],
    ['services in a chart', 'app/charts/svg/b.tsx', `import '#app/services/x'`, WALL],
    ['services in a component', 'app/components/b.tsx', `import '#app/services/x'`, WALL],
    ['the database in a component', 'app/components/b.tsx', `import '#db/client.server'`, WALL],
    ['the domain in a route', 'app/routes/b.tsx', `import '#app/domain/x'`, WALL],
    ['jobs in a route', 'app/routes/b.tsx', `import '#app/jobs/x'`, WALL],
    ['the database in a route', 'app/routes/b.tsx', `import '#db/repositories/x.server'`, WALL],
    [
      'the operator’s own figures in a route',
      'app/routes/b.tsx',
      `import '#app/services/scores/operator-scores.server'`,
      WALL,
    ],
    [
      'the operator’s own figures in a service',
      'app/services/b.server.ts',
      `import './scores/operator-scores.server'`,
      WALL,
    ],
    [
      'unprotected figures in a route',
      'app/routes/b.tsx',
      `import '#app/services/scores/unprotected.server'`,
      WALL,
    ],
    [
      'unprotected figures in a script',
      'scripts/b.ts',
      `import '#app/services/scores/unprotected.server'`,
      WALL,
    ],
    ['Node in a route', 'app/routes/b.tsx', `import 'node:fs'`, WALL],
    ['HTTP in a service', 'app/services/b.server.ts', `import 'express'`, WALL],
    ['Node’s HTTP in a service', 'app/services/b.server.ts', `import 'node:http'`, WALL],
    ['Remix in a service', 'app/services/b.server.ts', `import '@remix-run/node'`, WALL],
    ['threads in a service', 'app/services/b.server.ts', `import 'node:worker_threads'`, WALL],
    ['jobs in a service', 'app/services/b.server.ts', `import '../jobs/x'`, WALL],
    ['SQL in a service', 'app/services/b.server.ts', `import { sql } from 'kysely'`, WALL],
    ['SQL in a job', 'app/jobs/b.server.ts', `import { sql } from 'kysely'`, WALL],
    ['HTTP in a job', 'app/jobs/b.server.ts', `import '#app/http/x'`, WALL],
    ['SQL in a script', 'scripts/b.ts', `import 'better-sqlite3'`, WALL],
    ['repositories in a script', 'scripts/b.ts', `import '#db/repositories/x.server'`, WALL],
    ['SQL in the server', 'app/http/b.ts', `import 'pg'`, WALL],
    ['repositories in the server', 'app/http/b.ts', `import '#db/repositories/x.server'`, WALL],
    ['services in the database', 'db/b.server.ts', `import '#app/services/x'`, WALL],
    ['the app in a migration', 'db/migrations/b.ts', `import '#app/domain/x'`, WALL],
    [
      'any in the app',
      'app/services/b.ts',
      `export let a: any`,
      '@typescript-eslint/no-explicit-any',
    ],
    ['any in db', 'db/b.ts', `export let a: any`, '@typescript-eslint/no-explicit-any'],
    ['any in a test', 'tests/b.ts', `export let a: any`, '@typescript-eslint/no-explicit-any'],
    ['a cast to Disclosed', 'app/services/b.ts', `x as Disclosed<A>`, 'no-restricted-syntax'],
    ['a hidden cast', 'app/domain/report/b.ts', `x as { a: Disclosed<A> }`, 'no-restricted-syntax'],
    ['the other cast', 'app/services/b.ts', `f(<Disclosed<A>>x)`, 'no-restricted-syntax'],
    ['a guard', 'app/jobs/b.ts', `let f: (x) => x is Disclosed<A>`, 'no-restricted-syntax'],
  ]

  test.each(offences)('%s', async (_what, file, code, rule) => {
    expect(await rulesBrokenBy(file, code)).toContain(rule)
  })
})

describe('what the house allows passes', () => {
  const allowed: readonly (readonly [what: string, file: string, code: string])[] = [
    ['a short list of libraries in the domain', 'app/domain/a/b.ts', `import 'papaparse'`],
    ['the domain in the domain', 'app/domain/a/b.ts', `import '../c/d'`],
    ['a given day in the domain', 'app/domain/a/b.ts', `new Date(0)`],
    ['disclosure makes Disclosed', 'app/domain/disclosure/b.ts', `f(x as Disclosed<A>)`],
    ['repositories in a service', 'app/services/b.server.ts', `import '#db/repositories/x.server'`],
    [
      'the operator’s own figures on the command line',
      'scripts/b.ts',
      `import '#app/services/scores/operator-scores.server'`,
    ],
    ['files in a service', 'app/services/b.server.ts', `import 'node:fs'`],
    ['services in a route', 'app/routes/b.tsx', `import '#app/services/x.server'`],
    ['styles in a route', 'app/routes/b.tsx', `import '../styles/x.css'`],
    ['marks in a chart', 'app/charts/svg/b.tsx', `import '../marks/x'`],
    ['threads in a job', 'app/jobs/b.server.ts', `import 'node:worker_threads'`],
    ['SQL in the database', 'db/repositories/b.server.ts', `import 'kysely'`],
    ['any in a migration', 'db/migrations/b.ts', `export let a: Kysely<any>`],
  ]

  test.each(allowed)('%s', async (_what, file, code) => {
    const broken = await rulesBrokenBy(file, code)
    expect(
      broken.filter((rule) => /^(house\/|no-restricted|.*no-explicit-any)/.test(rule)),
    ).toEqual([])
  })
})
