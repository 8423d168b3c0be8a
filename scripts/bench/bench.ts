import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { auditLedger } from './audit'
import { board } from './board'
import { history } from './history'
import { importSurvey } from './import-survey'
import { kills } from './kills'
import { pages } from './pages'
import { reflection } from './reflection'
import { rescoreAll } from './rescore'
import { spread } from './spread'
import type { Bench } from './context'

/** A new bench is a module beside this one and a name here. */
const BENCHES: readonly Bench[] = [
  ...[importSurvey, spread, kills, pages, rescoreAll, auditLedger, history, board, reflection],
]

const [, , programs = '', ...line] = process.argv
const { values, positionals } = parseArgs({
  args: line,
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '1000000' },
    repeat: { type: 'string' },
  },
})
const wanted = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const isCount = (text: string) => /^[1-9]\d*$/.test(text)
if (wanted.length === 0 || !isCount(values.rows) || !isCount(values.repeat ?? '3')) {
  console.error(`bench [${BENCHES.map(({ name }) => name).join('|')}] [--rows N] [--repeat N]`)
  process.exit(2)
}
for (const bench of wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-bench-'))
  const repeat = Number(values.repeat ?? bench.turns ?? 3)
  console.log(`${bench.name}: ${values.rows} rows, ${repeat} turns`)
  try {
    const rows = Number(values.rows)
    await bench.run({ folder, programs, rows, repeat, print: (text) => console.log(`  ${text}`) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
