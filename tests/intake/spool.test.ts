import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  makeSpool,
  removeSpooled,
  SpoolFull,
  spooledPath,
  spoolFile,
  sweepSpool,
} from '#app/intake/spool.server'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'draagvlak-spool-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function* chunks(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

const random = (count: number) => new Uint8Array(count).fill(0xab)
const NAME = 'ab'.repeat(16)
const limits = { maximumBytes: 5, random }

describe('a spooled file', () => {
  test('holds what came in, under a name of ours, for its owner only', async () => {
    const directory = join(folder(), 'spool')
    await makeSpool(directory)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    const file = await spoolFile(directory, chunks('ab', 'cde'), limits)
    expect(file).toEqual({ name: NAME, bytes: 5 })
    expect(statSync(spooledPath(directory, NAME)).mode & 0o777).toBe(0o600)
  })

  test('is refused at the first byte too many, and leaves nothing', async () => {
    const directory = folder()
    await expect(spoolFile(directory, chunks('ab', 'cdef'), limits)).rejects.toThrow(SpoolFull)
    expect(readdirSync(directory)).toEqual([])
  })

  test('leaves nothing when its sender breaks off', async () => {
    const directory = folder()
    const broken = (async function* () {
      yield Buffer.from('a')
      throw new Error('gone')
    })()
    await expect(spoolFile(directory, broken, limits)).rejects.toThrow('gone')
    expect(readdirSync(directory)).toEqual([])
  })

  test('never takes the place of another', async () => {
    const directory = folder()
    await spoolFile(directory, chunks('a'), limits)
    await expect(spoolFile(directory, chunks('b'), limits)).rejects.toThrow('EEXIST')
  })

  test('goes', async () => {
    const directory = folder()
    await spoolFile(directory, chunks('a'), limits)
    await removeSpooled(directory, NAME)
    await removeSpooled(directory, NAME)
    expect(readdirSync(directory)).toEqual([])
  })
})

test.each(['../secret', '', 'a'.repeat(31), `${NAME}/x`, 'A'.repeat(32), `${NAME}\0`])(
  'a name that is none of ours leads nowhere: %j',
  (name) => {
    expect(() => spooledPath('/spool', name)).toThrow(RangeError)
  },
)

describe('the sweep', () => {
  test('takes what nobody needs, and leaves what is needed, fresh, or none of ours', async () => {
    const directory = folder()
    const names = ['a', 'b', 'c'].map((letter) => letter.repeat(32))
    const [needed, old, fresh] = names as [string, string, string]
    for (const name of [...names, 'notes.txt']) {
      writeFileSync(join(directory, name), '')
      utimesSync(join(directory, name), 1000, name === fresh ? 5000 : 1000)
    }
    mkdirSync(join(directory, 'folder'))
    expect(await sweepSpool(directory, new Set([needed]), 4_999_000)).toBe(1)
    expect(readdirSync(directory).sort()).toEqual([needed, fresh, 'folder', 'notes.txt'])
    expect(old).not.toBe(fresh)
  })

  test('finds nothing where there is no directory', async () => {
    expect(await sweepSpool(join(folder(), 'none'), new Set(), Infinity)).toBe(0)
  })
})
