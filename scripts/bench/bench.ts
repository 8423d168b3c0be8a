import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { auditLedger } from './audit'
import { board } from './board'
import { history } from './history'
import { importSurvey } from './import-survey'
import { pages } from './pages'
import { reflection } from './reflection'
import { rescoreAll } from './rescore'
import type { Bench } from './context'

/** A new bench is a module beside this one and a name here. */
const BENCHES: readonly Bench[] = [
  ...[importSurvey, pages, rescoreAll, auditLedger, history, board, reflection],
]

const [, , programs = '', ...line] = process.argv
const { values, positionals } = parseArgs({
  args: line,
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '1000000' },
    repeat: { type: 'string', default: '3' },
  },
})
const wanted = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
if (wanted.length === 0 || !/^[1-9]\d*$/.test(values.rows) || !/^[1-9]\d*$/.test(values.repeat)) {
  console.error(`bench [${BENCHES.map(({ name }) => name).join('|')}] [--rows N] [--repeat N]`)
  process.exit(2)
}
for (const bench of wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-bench-'))
  console.log(`${bench.name}: ${values.rows} rows, ${values.repeat} turns`)
  try {
    const [rows, repeat] = [Number(values.rows), Number(values.repeat)]
    await bench.run({ folder, programs, rows, repeat, print: (text) => console.log(`  ${text}`) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
