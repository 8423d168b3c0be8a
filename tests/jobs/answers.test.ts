import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startAnswers } from '#app/jobs/answers-client.server'

/** Every service, by its path without an ending. */
const services = import.meta.glob<string>('/app/services/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('the thread that reads for the pages knows every service that may ask it', () => {
  const asking = Object.entries(services).flatMap(([path, text]) =>
    /\{ beside: '/.test(text) ? [path.replace(/^\/(.*)\.ts$/, '#$1')] : [],
  )
  expect(asking.length).toBeGreaterThan(10)
  const thread = readFileSync(resolve('app/jobs/answers.server.ts'), 'utf8')
  const imported = [...thread.matchAll(/^import '(.*)'$/gm)].map(([, path]) => path)
  expect(imported.sort()).toEqual(asking.sort())
})

test('no two of them have one name', () => {
  const names = Object.values(services).flatMap((text) =>
    [...text.matchAll(/\{ beside: '([^']*)'/g)].map(([, name]) => name),
  )
  expect(names).toEqual([...new Set(names)])
})

test('of a thread that cannot start the reason is told', async () => {
  // What is built is not here.
  const told = await new Promise<Error>((resolve) => {
    startAnswers('file:none.sqlite', resolve)
  })
  expect(told.message).toContain('answers.js')
})
