import { spawn } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '../sample/random'
import { measureProgram } from './measure'
import type { Bench } from './context'

const MOST_ROWS = 200_000

interface Found {
  readonly responses: number
  readonly isSound: boolean
}

/**
 * An import killed at random moments, from its start to a little after its end: what the next command finds
 * must be the whole of it or nothing, in a database that is sound, and another try must succeed.
 */
export const kills: Bench = {
  name: 'kills',
  turns: 20,
  async run({ folder, programs, rows, repeat, print }) {
    const responses = Math.min(rows, MOST_ROWS)
    const survey = join(folder, 'survey.csv')
    const program = join(programs, 'draagvlak.js')
    await measureProgram([join(programs, 'make-sample.js'), '--large', String(responses), survey])
    const empty = join(folder, 'empty.sqlite')
    const command = (file: string, ...args: string[]) =>
      measureProgram([program, ...args], { DATABASE_URL: `file:${file}` })
    await command(empty, 'import', 'regions', join(folder, 'survey-regions.csv'))
    const copy = (name: string) => {
      copyFileSync(empty, join(folder, name))
      return join(folder, name)
    }
    const { seconds } = await command(copy('whole.sqlite'), 'import', 'survey', survey)
    const random = new Random(1).fork('kills')
    /** What the next command finds: it sweeps what was left, and a copy is checked for soundness. */
    const stateOf = async (file: string): Promise<Found> => {
      const listed = await command(file, 'imports', '--json')
      const imports = JSON.parse(listed.stdout) as { kind: string; rows: number }[]
      const responses = imports.find(({ kind }) => kind === 'survey')?.rows ?? 0
      const copied = await command(file, 'backup', `${file}-copy`).catch(() => null)
      rmSync(`${file}-copy`, { force: true })
      return { responses, isSound: copied !== null }
    }
    let sound = 0
    for (let turn = 1; turn <= repeat; turn += 1) {
      const file = copy(`kill-${turn}.sqlite`)
      const moment = random.between(0, seconds * 1.05)
      await killed([program, 'import', 'survey', survey], file, moment)
      const found = await stateOf(file)
      if (found.responses === 0) await command(file, 'import', 'survey', survey)
      const after = await stateOf(file)
      const isWhole = found.responses === 0 || found.responses === responses
      if (isWhole && found.isSound && after.isSound && after.responses === responses) sound += 1
      print(
        `killed after ${moment.toFixed(2)} of ${seconds.toFixed(2)} s: ${found.responses} rows, ` +
          `${toldSound(found)}; after another try ${after.responses} rows, ${toldSound(after)}`,
      )
    }
    print(`whole, sound and done again: ${sound} of ${repeat}`)
    if (sound < repeat) throw new Error('an import that was killed left a part')
  },
}

function toldSound({ isSound }: Found): string {
  return isSound ? 'sound' : 'broken'
}

/** Runs a program and ends it as a power cut would. */
function killed(args: readonly string[], file: string, seconds: number): Promise<void> {
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  const child = spawn(process.execPath, args, { stdio: 'ignore', env })
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
