import { appendFileSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { builtProgram, CLIENT_FOLDER } from './build'

/** Fills the memory of its thread a moment after an import was asked for: it is under way by then. */
const GREED = `
import { parentPort as port } from 'node:worker_threads'
port.on('message', ({ name }) => {
  if (name !== 'commitUpload') return
  const held = []
  setTimeout(() => { for (;;) held.push(new Array(100_000).fill({})) }, 200)
})
`

/** The built server with a writer thread whose memory fills up; its folder is to be removed. */
export function serverShortOfMemory(): { readonly folder: string; readonly program: string } {
  const built = dirname(dirname(builtProgram('serve')))
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-short-'))
  const copy = join(folder, 'build')
  mkdirSync(copy)
  cpSync(join(built, 'node'), join(copy, 'node'), { recursive: true })
  symlinkSync(join(built, 'server'), join(copy, 'server'))
  symlinkSync(CLIENT_FOLDER, join(copy, 'client'))
  symlinkSync(join(dirname(built), 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(copy, 'node', 'greed.js'), GREED)
  appendFileSync(join(copy, 'node', 'writer.js'), "\nimport './greed.js'\n")
  return { folder, program: join(copy, 'node', 'serve.js') }
}
