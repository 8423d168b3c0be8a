/* Writes sample data: `make-sample OUTDIR [--seed N]`, or `make-sample --large RESPONSES FILE`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { parseArgs } from 'node:util'
import { LARGE_SURVEY, writeLargeRegions, writeLargeSurvey } from './sample/large-survey'
import { makeSample } from './sample/sample'

const USAGE = `make-sample MAP [--seed N]
  schrijft verzonnen voorbeeldgegevens in MAP
make-sample --large ANTWOORDEN BESTAND [--areas N] [--quarters N] [--seed N]
  schrijft een verzonnen peiling van willekeurige grootte, met BESTAND-regions.csv ernaast`

class UsageError extends Error {
  readonly code = 'usage'
}

function wholeNumber(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new UsageError(`--${name} moet een geheel getal zijn, niet "${text}"`)
  return value
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      large: { type: 'string' },
      areas: { type: 'string' },
      quarters: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(USAGE)
  const [target] = positionals
  if (target === undefined || positionals.length > 1) throw new UsageError(USAGE)
  const seed = wholeNumber(values.seed, 'seed', 1)
  if (values.large === undefined) {
    mkdirSync(target, { recursive: true })
    for (const file of makeSample(seed)) {
      writeFileSync(join(target, file.name), file.bytes)
      console.log(join(target, file.name))
    }
    return
  }
  const survey = {
    ...LARGE_SURVEY,
    seed,
    responses: wholeNumber(values.large, 'large', 0),
    areas: Math.max(1, wholeNumber(values.areas, 'areas', LARGE_SURVEY.areas)),
    quarters: Math.max(1, wholeNumber(values.quarters, 'quarters', LARGE_SURVEY.quarters)),
  }
  const { dir, name } = parse(target)
  const regions = join(dir, `${name}-regions.csv`)
  writeLargeRegions(regions, survey)
  const bytes = writeLargeSurvey(target, survey)
  console.log(`${regions}\n${target} (${bytes} bytes)`)
}

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  process.exitCode = code === 'usage' || code.startsWith('ERR_PARSE_ARGS') ? 2 : 1
}
