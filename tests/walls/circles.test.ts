import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const FILES = new Set(
  ['app', 'db', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => posix.join(entry.parentPath, entry.name)),
  ),
)

/** The files of ours that a file imports, types too. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/\b(?:from|import) ?\(? ?'([.#][^']+)'/g)
  return [...found].flatMap(([, name = '']) => {
    const path = name.startsWith('#') ? name.slice(1) : posix.join(posix.dirname(file), name)
    return [path, `${path}.ts`, `${path}.tsx`].filter((each) => FILES.has(each))
  })
}

/** Everything that can be reached from a file. */
function reachOf(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const waiting = [file]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of imports.get(next) ?? []) {
      if (!reached.has(other)) waiting.push(other)
      reached.add(other)
    }
  }
  return reached
}

test('no import goes in a circle, of types neither', () => {
  const imports = new Map([...FILES].map((file) => [file, importsOf(file)]))
  const reach = new Map([...FILES].map((file) => [file, reachOf(file, imports)]))
  const circles = [...reach]
    .filter(([file, reached]) => reached.has(file))
    .map(([file, reached]) => [...reached].filter((other) => reach.get(other)?.has(file)))
  const named = new Set(circles.map((circle) => circle.sort().join(' ')))
  expect(imports.get('app/root.tsx')).toContain('app/words/language.ts')
  expect([...named]).toEqual([])
})
