import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { AGREEMENT_YEARS, agreementFile } from './agreement-file'
import { makeReports } from './agreement-reports'
import { makeAgreements } from './agreements'
import { BOUNDARY_YEARS, boundaryFile } from './boundaries'
import { choiceFile } from './choices'
import { bottleneckFile, cooperationFile } from './cooperation'
import { csvBytes, dateText, DUTCH_EXCEL } from './csv-dialect'
import { membershipRows } from './geography'
import { secondFrameworkFile } from './framework'
import { loopFile } from './loops'
import { readMe } from './read-me'
import { Random } from './random'
import { Population } from './respondents'
import { stakeholderFile } from './stakeholders'
import { itemsOf, surveyFile } from './survey-file'
import { surveyRows } from './survey-rows'
import { waveFile, type AskedQuarter } from './wave-file'
import { WAVES } from './waves'

/** A file of the sample; `kind` is what `draagvlak import` calls it, `text` is for people only. */
export interface SampleFile {
  readonly name: string
  readonly kind: ImportKind | 'framework' | 'text'
  readonly bytes: Uint8Array
}

function regionFile(): Uint8Array {
  return csvBytes(DUTCH_EXCEL, [
    ['region_set', 'region', 'area_code', 'area_name', 'valid_from', 'valid_to'],
    ...membershipRows().map((row) => [
      row.set,
      row.region,
      row.code,
      row.name,
      dateText(DUTCH_EXCEL, row.from),
      dateText(DUTCH_EXCEL, row.to),
    ]),
  ])
}

/**
 * The whole sample, in the order in which it is to be imported. The same seed gives the same bytes.
 * Everything in it is invented, and says so.
 */
export function makeSample(seed = 1): readonly SampleFile[] {
  const random = new Random(seed)
  const population = new Population(random.fork('population'))
  const asked: AskedQuarter[] = []
  const surveys = WAVES.map((wave): SampleFile => {
    const people = population.answering(wave.quarter)
    asked.push({ quarter: wave.quarter, everybody: population.everybody() })
    const items = itemsOf(wave, DEFAULT_FRAMEWORK)
    const rows = surveyRows(wave, people, items, random.fork(`survey ${wave.quarter}`))
    return {
      name: `survey-${wave.quarter}.csv`,
      kind: 'survey',
      bytes: surveyFile(wave, DEFAULT_FRAMEWORK, rows),
    }
  })
  const reports = makeReports(makeAgreements(random.fork('agreements')), random.fork('reports'))
  const agreements = AGREEMENT_YEARS.map((kept): SampleFile => ({
    name: `agreements-${kept.year}.csv`,
    kind: 'agreements',
    bytes: agreementFile(kept, reports),
  }))
  return [
    { name: 'LEESMIJ.txt', kind: 'text', bytes: Buffer.from(readMe(seed), 'utf8') },
    { name: 'regions.csv', kind: 'regions', bytes: regionFile() },
    {
      name: 'stakeholders.csv',
      kind: 'stakeholders',
      bytes: stakeholderFile(DEFAULT_FRAMEWORK, random.fork('stakeholders')),
    },
    ...BOUNDARY_YEARS.map((year): SampleFile => ({
      name: `areas-${year}.geojson`,
      kind: 'areas',
      bytes: boundaryFile(year, random.fork('boundaries')),
    })),
    { name: 'framework-2.json', kind: 'framework', bytes: secondFrameworkFile() },
    { name: 'waves.csv', kind: 'waves', bytes: waveFile(asked) },
    ...agreements,
    ...surveys,
    { name: 'loops.csv', kind: 'loops', bytes: loopFile() },
    { name: 'choices.csv', kind: 'choices', bytes: choiceFile() },
    { name: 'cooperation.csv', kind: 'cooperation', bytes: cooperationFile() },
    { name: 'bottlenecks.csv', kind: 'bottlenecks', bytes: bottleneckFile() },
  ]
}
