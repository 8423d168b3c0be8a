import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = ['app', 'db', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
)

test('no thread carries zod in fifty languages: it comes as a namespace, of which the rest is left out', () => {
  const uses = SOURCES.flatMap((file) => {
    const [, what] = /^import (.+) from 'zod'$/m.exec(readFileSync(file, 'utf8')) ?? []
    return what === undefined ? [] : [`${file}: ${what}`]
  })
  expect(uses.length).toBeGreaterThan(0)
  expect(uses.filter((use) => !use.endsWith(': * as z'))).toEqual([])
})
