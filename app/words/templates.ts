import type { XlsxSheet } from '#app/domain/export/xlsx'
import { csvRecord } from '#app/domain/export/csv-record'
import type { Framework } from '#app/domain/framework/framework'
import type { WordList } from '#app/domain/ingest/columns/column-contents'
import type { TemplateColumn } from '#app/domain/ingest/columns/template'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { spreadsheetFile } from './rejects-file'

const DUTCH = {
  title: 'Lege bestanden om in te vullen',
  intro:
    'Met de koppen die wij lezen. De Excel-versie heeft een tweede blad met uitleg per kolom. Ingevuld gaan ze erin zonder vragen.',
  link: 'Leeg bestand om in te vullen',
  data: 'Invullen',
  explanation: 'Uitleg',
  heads: ['Kolom', 'In het Engels', 'Nodig', 'Wat erin komt', 'Voorbeeld', 'Vraag'],
  needs: { required: 'ja', one_of: 'een van beide: gebied of regio', optional: 'nee' },
  contents: {
    text: 'tekst',
    day: 'datum: 2026-09-30 of 30-09-2026',
    quarter: 'kwartaal: 2026-Q3',
    number: 'getal, met komma of punt',
    one_to_five: 'een cijfer van 1 tot en met 5',
    area: 'code van een gemeente: GM0001',
    answer: 'een punt op de schaal, of het antwoord in woorden; leeg of “weet niet” telt niet',
  },
  groups: 'een van: {groups}',
  severalGroups: 'een of meer, met | ertussen: {groups}',
  oneOf: 'een van: ',
  lists: {
    yes_no: ['ja', 'nee'],
    agreement_type: ['resultaat', 'proces', 'verzoek'],
    direction: ['hoger', 'lager'],
    status: [
      ...['op schema', 'gerealiseerd', 'deels', 'vertraagd', 'niet gerealiseerd'],
      ...['nog niet gestart', 'vervallen'],
    ],
    burden: ['geen', 'enige', 'zwaar'],
    decision: ['ja', 'deels', 'nee', 'open'],
    source: ['enquête', 'bijeenkomst', 'afspraak', 'brief'],
    form: ['feedback', 'input', 'proces', 'output'],
    step_kind: ['venster', 'mijlpaal'],
    audience: ['huurders', 'raad', 'raad:GM0001', 'inwoners', 'partners'],
    influence: ['adviseren', 'informeren', 'raadplegen', 'meebeslissen'],
    cooperation_form: [
      ...['inkoop', 'afstemming', 'stuurgroep', 'projectgroep', 'dochter', 'unie', 'fusie'],
    ],
    scope: ['één thema', 'enkele thema’s', 'veel thema’s'],
    predictability: ['hoog', 'midden', 'laag'],
    level: ['werkvloer', 'leiding', 'stuurgroep'],
  } satisfies Record<WordList, readonly string[]>,
}

const ENGLISH: typeof DUTCH = {
  title: 'Blank files to fill in',
  intro:
    'With the headings that we read. The Excel version has a second sheet that explains each column. Filled in they are taken without a question.',
  link: 'Blank file to fill in',
  data: 'Fill in',
  explanation: 'Explanation',
  heads: ['Column', 'In Dutch', 'Needed', 'What it holds', 'Example', 'Question'],
  needs: { required: 'yes', one_of: 'one of both: area or region', optional: 'no' },
  contents: {
    text: 'text',
    day: 'date: 2026-09-30 or 30-09-2026',
    quarter: 'quarter: 2026-Q3',
    number: 'number, with a comma or a point',
    one_to_five: 'a number from 1 to 5',
    area: 'code of a municipality: GM0001',
    answer: 'a point of the scale, or the answer in words; blank or “don’t know” does not count',
  },
  groups: 'one of: {groups}',
  severalGroups: 'one or more, with | between: {groups}',
  oneOf: 'one of: ',
  lists: {
    yes_no: ['yes', 'no'],
    agreement_type: ['result', 'process', 'request'],
    direction: ['higher', 'lower'],
    status: [
      ...['on schedule', 'achieved', 'partly', 'delayed', 'not achieved'],
      ...['not started', 'cancelled'],
    ],
    burden: ['none', 'some', 'heavy'],
    decision: ['yes', 'partly', 'no', 'open'],
    source: ['survey', 'meeting', 'agreement', 'letter'],
    form: ['feedback', 'input', 'process', 'output'],
    step_kind: ['window', 'milestone'],
    audience: ['tenants', 'council', 'council:GM0001', 'residents', 'partners'],
    influence: ['advise', 'inform', 'consult', 'decide'],
    cooperation_form: [
      ...['purchase', 'alignment', 'steering group', 'project group', 'subsidiary', 'union'],
      ...['merger'],
    ],
    scope: ['one theme', 'several themes', 'many themes'],
    predictability: ['high', 'middle', 'low'],
    level: ['floor', 'managers', 'steering group'],
  },
}

export const templateWords = bilingual(DUTCH, ENGLISH)

/** How files of this language head the columns. */
export function templateHeadings(columns: readonly TemplateColumn[], language: Language): string[] {
  return columns.map(({ name, dutch }) => (language === 'nl' ? dutch : name))
}

/** A column filled in as an example; blank where there is none. */
export function templateExample(
  { content, example }: TemplateColumn,
  { groups }: Framework,
  language: Language,
): string {
  if (example !== null) return example
  const { lists } = templateWords(language)
  if (content === 'group' || content === 'groups') return groups[0]?.code ?? ''
  return (lists as Readonly<Partial<Record<string, readonly string[]>>>)[content]?.[0] ?? ''
}

/** The headings alone, as a spreadsheet of this language opens them. */
export function templateCsv(columns: readonly TemplateColumn[], language: Language): string {
  const { byteOrderMark, separator } = spreadsheetFile(language)
  return `${byteOrderMark}${csvRecord(templateHeadings(columns, language), separator)}\r\n`
}

/** The headings on a sheet to fill in, and a sheet that explains each column. */
export function templateSheets(
  columns: readonly TemplateColumn[],
  framework: Framework,
  language: Language,
): readonly [XlsxSheet, XlsxSheet] {
  const words = templateWords(language)
  const headings = templateHeadings(columns, language)
  const explained = columns.map((column, at) => [
    headings[at] ?? '',
    language === 'nl' ? column.name : column.dutch,
    words.needs[column.need],
    contentText(column, framework, language),
    templateExample(column, framework, language),
    column.statement?.[language] ?? '',
  ])
  return [
    { name: words.data, widths: headings.map(() => 18), heading: true, rows: [headings] },
    {
      name: words.explanation,
      widths: [24, 24, 18, 60, 40, 70],
      heading: true,
      rows: [words.heads, ...explained],
    },
  ]
}

function contentText(
  { content }: TemplateColumn,
  { groups }: Framework,
  language: Language,
): string {
  const { contents, lists, oneOf, ...words } = templateWords(language)
  const codes = groups.map(({ code }) => code).join(', ')
  if (content === 'group') return fill(words.groups, { groups: codes })
  if (content === 'groups') return fill(words.severalGroups, { groups: codes })
  if (content in contents) return contents[content as keyof typeof contents]
  return `${oneOf}${lists[content as WordList].join(', ')}`
}
