import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/** How often each register of the sample is repeated, and what then tells its rows apart. */
const REGISTERS = {
  stakeholders: { times: 21, names: ['organisation'] },
  choices: { times: 50, names: ['keuze_id', 'keuze'] },
  cooperation: { times: 40, names: ['samenwerking_id', 'samenwerking'] },
} as const

/** Windows of one choice: each of the sample's so many times. */
const STEPS = { times: 4, names: ['stap'] } as const

/**
 * The registers of a large installation: some 2,000 stakeholders, 500 choices with 5,000 steps and 200
 * cooperations, which are those of the sample many times over.
 * @param sample folder of the sample's files; theirs are put in their place
 */
export function enlargeRegisters(sample: string): void {
  for (const [register, { times, names }] of Object.entries(REGISTERS)) {
    const file = join(sample, `${register}.csv`)
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    })
    const rows = register === 'choices' ? repeated(data, STEPS.times, STEPS.names) : data
    writeFileSync(file, Papa.unparse(repeated(rows, times, names), { delimiter: ';' }))
  }
}

/** @param names columns that get a number behind what stands there, from the second time on */
function repeated(
  rows: readonly Record<string, string>[],
  times: number,
  names: readonly string[],
): Record<string, string>[] {
  return Array.from({ length: times }, (_, at) =>
    rows.map((row) => ({
      ...row,
      ...(at > 0 &&
        Object.fromEntries(names.map((name) => [name, `${row[name] ?? ''} ${at + 1}`]))),
    })),
  ).flat()
}
