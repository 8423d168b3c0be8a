import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fingerprintOf } from '../../scripts/build.mjs'

test('a fingerprint is another where a file of a folder, its name or a file by itself is another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-fingerprint-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
  }
  const taken = () =>
    fingerprintOf(['deep', 'alone'].map((name) => relative('.', join(folder, name))))
  mkdirSync(join(folder, 'deep/er'), { recursive: true })
  write('alone', '1')
  write('deep/er/one', '1')
  write('beside', '1')
  const before = taken()
  write('beside', '2')
  expect(taken()).toBe(before)
  for (const [name, text] of [
    ['deep/er/one', '2'],
    ['alone', '2'],
    ['deep/two', ''],
  ] as const) {
    const last = taken()
    write(name, text)
    expect(taken()).not.toBe(last)
  }
})
