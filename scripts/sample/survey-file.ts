import type { Framework, Item } from '#app/domain/framework/framework'
import type { Answer } from './answers'
import { csvBytes, dateText, numberText } from './csv-dialect'
import type { SurveyRow } from './survey-rows'
import type { Wave } from './waves'

interface Column {
  readonly nl: string
  readonly en: string
  readonly value: (row: SurveyRow) => string
}

function answerText(wave: Wave, framework: Framework, answer: Answer | undefined): string {
  if (answer === undefined || answer === 'blank') return ''
  if (answer === 'dont_know') return wave.headings === 'nl' ? 'weet niet' : "don't know"
  if (wave.answers === 'points') return String(answer)
  return framework.answerScale.labels[wave.headings][answer - framework.answerScale.min] ?? ''
}

function columnsOf(wave: Wave, framework: Framework, items: readonly Item[]): readonly Column[] {
  const groupName = (code: string) =>
    wave.groups === 'codes'
      ? code
      : (framework.groups.find((group) => group.code === code)?.name[wave.headings] ?? code)
  const who: Column[] = [
    { nl: 'respondent_id', en: 'respondent_id', value: (row) => row.respondent ?? '' },
    { nl: 'ingevuld_op', en: 'completed_at', value: (row) => dateText(wave.dialect, row.day) },
    { nl: 'gemeente_code', en: 'area_code', value: (row) => row.areaCode ?? '' },
  ]
  if (wave.withRegions) who.push({ nl: 'regio', en: 'region', value: (row) => row.region ?? '' })
  who.push(
    { nl: 'belanghouder', en: 'stakeholder_group', value: (row) => groupName(row.group) },
    { nl: 'organisatie', en: 'organisation', value: (row) => row.organisation ?? '' },
  )
  if (wave.withWeights)
    who.push({
      nl: 'gewicht',
      en: 'weight',
      value: (row) => numberText(wave.dialect, row.weight),
    })
  const answers = items.map((item, position): Column => ({
    nl: item.code,
    en: item.code,
    value: (row) => answerText(wave, framework, row.answers[position]),
  }))
  const columns = wave.itemsFirst ? [...answers, ...who] : [...who, ...answers]
  if (wave.withComments)
    columns.push({ nl: 'opmerking', en: 'comment', value: (row) => row.comment })
  return columns
}

function heading(wave: Wave, column: Column): string {
  const name = column[wave.headings]
  if (wave.headingStyle === 'plain' || name.length <= 2) return name
  return ` ${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('_', ' ')} `
}

/** The items that a wave asks, in framework order. */
export function itemsOf(wave: Wave, framework: Framework): readonly Item[] {
  return framework.items.filter((item) => wave.withCooperation || item.scale !== 'cooperation')
}

/** A survey export as bytes, in the wave's own dialect. */
export function surveyFile(
  wave: Wave,
  framework: Framework,
  rows: readonly SurveyRow[],
): Uint8Array {
  const columns = columnsOf(wave, framework, itemsOf(wave, framework))
  return csvBytes(wave.dialect, [
    columns.map((column) => heading(wave, column)),
    ...rows.map((row) => columns.map((column) => column.value(row))),
  ])
}
