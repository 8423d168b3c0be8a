import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { onTestFinished } from 'vitest'

export type Program = ChildProcessByStdio<null, Readable, null>

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Starts a TypeScript file as a process of its own, once for each list of arguments; what is still
 * running at the end of the test is killed.
 */
export async function startPrograms(entry: URL, ...runs: string[][]): Promise<Program[]> {
  // Inside the project, where its packages are found.
  const folder = mkdtempSync(join(root, 'node_modules', '.draagvlak-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'program.mjs')
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  return runs.map((run) => {
    const program = spawn(process.execPath, [outfile, ...run], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    onTestFinished(() => void program.kill('SIGKILL'))
    return program
  })
}
