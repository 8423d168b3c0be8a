import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { csvRecord } from '#app/domain/export/csv-record'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import {
  exportQuestionnaire,
  type QuestionnaireTool,
} from '#app/services/framework/export-questionnaire.server'
import { describeOnBothDialects } from '#tests/support/database'
import { regionLines } from '../support/files'
import { install, type Installation } from '../support/installation'

const NOW = '2026-11-29T12:00:00.000Z'
const REGIONS = regionLines(['Markt;Noord;GM0034;Almere;;', 'Markt;Zuid;GM1900;Súdwest-Fryslân;;'])
const STATEMENTS = DEFAULT_FRAMEWORK.items.length

type Row = Readonly<Record<string, string>>

async function exported(
  { handle }: Installation,
  tool: QuestionnaireTool,
  language: 'nl' | 'en',
): Promise<string> {
  const text = await exportQuestionnaire(handle.db, { tool, language, now: NOW })
  expect(text.startsWith('\uFEFF')).toBe(true)
  return text.slice(1)
}

function rowsOf(text: string): readonly Row[] {
  return parse<Row>(text, { delimiter: '\t', header: true, skipEmptyLines: true }).data
}

/** What LimeSurvey writes for a survey made of this file: headings and answers by code or in full. */
function answersFrom(rows: readonly Row[], style: 'codes' | 'full', answered: readonly number[]) {
  const headings = ['id', 'submitdate', 'lastpage', 'startlanguage']
  const cells = answered.map((_, at) => [String(at + 1), '2026-08-03 10:00:00', '7', 'nl'])
  const add = (heading: string, answer: (at: number) => string) => {
    headings.push(heading)
    cells.forEach((row, at) => row.push(answer(at)))
  }
  rows.forEach((question, start) => {
    if (question.class !== 'Q') return
    const end = rows.findIndex((row, at) => at > start && ['Q', 'G'].includes(row.class ?? ''))
    const own = rows.slice(start + 1, end < 0 ? undefined : end)
    const options = own.filter((row) => row.class === 'A')
    const statements = own.filter((row) => row.class === 'SQ')
    const chosen = (at: number) => {
      const option = options[(answered[at] ?? 0) % options.length]
      return (style === 'codes' ? option?.name : option?.text) ?? ''
    }
    const heading = (style === 'codes' ? question.name : question.text) ?? ''
    if (statements.length === 0) add(heading, chosen)
    for (const { name, text } of statements) {
      add(`${heading}${style === 'codes' ? `[${name}]` : ` [${text}]`}`, chosen)
    }
  })
  return [headings, ...cells].map((row) => csvRecord(row, ';'))
}

describeOnBothDialects('the questionnaire', (open) => {
  test('for LimeSurvey has the columns, kinds and codes that it takes', async () => {
    const installation = await install(await open())
    await installation.bring('regions', REGIONS)
    const rows = rowsOf(await exported(installation, 'limesurvey', 'nl'))
    const named = (kind: string) => rows.filter((row) => row.class === kind)
    expect(named('S').map(({ name, text }) => [name, text])).toContainEqual(['datestamp', 'Y'])
    expect(named('Q').map((row) => [row.name, row['type/scale']])).toEqual([
      ...[
        ['areacode', '!'],
        ['stakeholdergroup', '!'],
        ['organisation', 'S'],
      ],
      ...['input', 'process', 'output', 'feedback', 'cooperation'].map((scale) => [scale, 'F']),
      ['comment', 'T'],
    ])
    expect(named('SQ').map(({ name }) => name)).toEqual(
      DEFAULT_FRAMEWORK.items.map(({ code }) => code),
    )
    const codes = named('A').map(({ name = '' }) => name)
    expect(codes.slice(0, 7)).toEqual(['0034', '1900', 'huurd', 'gemee', 'zorgw', 'colle', 'overi'])
    expect(codes.filter((code) => !/^[A-Za-z0-9]{1,5}$/.test(code))).toEqual([])
    const ids = rows.flatMap((row) => (['Q', 'SQ'].includes(row.class ?? '') ? [row.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(['nl', 'en'] as const)(
    'comes back from LimeSurvey as it went out (%s)',
    async (language) => {
      const installation = await install(await open())
      await installation.bring('regions', REGIONS)
      const rows = rowsOf(await exported(installation, 'limesurvey', language))
      const lines = answersFrom(rows, 'full', [0, 1, 2, 3, 4])
      const strict = { strict: true, dryRun: true, answers: {} }
      expect(await installation.bring('survey', lines, strict)).toMatchObject({
        ...{ format: 'limesurvey', accepted: 5, rejected: 0, issues: [] },
      })
      // Places go by numbers there, which are asked once.
      const coded = await installation.bring(
        'survey',
        answersFrom(rows, 'codes', [0, 1, 2, 3, 4]),
        {
          ...{ ...strict, answers: { area_spelling: 'accept' } },
        },
      )
      expect(coded).toMatchObject({ format: 'limesurvey', accepted: 5, rejected: 0, issues: [] })
    },
  )

  test.each(['nl', 'en'] as const)(
    'comes back from Forms as it went out (%s)',
    async (language) => {
      const installation = await install(await open())
      await installation.bring('regions', REGIONS)
      const lines = (await exported(installation, 'forms', language)).split('\r\n')
      const statements = lines.flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))
      expect(statements).toHaveLength(STATEMENTS)
      const kind = (at: number) => lines[at + 1] ?? ''
      const questions = lines.filter(
        (_, at) => kind(at).startsWith('(') && !kind(at).includes('Likert'),
      )
      const optionsOf = (question: string) => {
        const rest = lines.slice(lines.indexOf(question) + 2)
        return rest.slice(0, rest.indexOf('')).map((line) => line.slice(2))
      }
      const [place = '', group = '', organisation = '', comment = ''] = questions
      const labels = DEFAULT_FRAMEWORK.answerScale.labels[language]
      const header = ['ID', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam', place, group]
      const file = [
        [...header, organisation, ...statements, comment],
        ...optionsOf(group).map((chosen, at) => [
          ...[String(at + 1), '3-8-2026 10:00', '3-8-2026 10:05', 'anonymous', ''],
          ...[optionsOf(place)[at % 2] ?? '', chosen, ''],
          ...statements.map(() => labels[at] ?? ''),
          '',
        ]),
      ].map((row) => csvRecord(row, ';'))
      const outcome = await installation.bring('survey', file, { dryRun: true, answers: {} })
      expect(outcome).toMatchObject({ format: 'microsoft_forms', accepted: 5, rejected: 0 })
      // Whose answers they are is left out, and said.
      expect(new Set(outcome.issues.map(({ code }) => code))).toEqual(new Set(['columns_personal']))
    },
  )
})
