import type { AgreementStatus } from '#app/domain/agreements/agreement'
import { lastDayOf } from '#app/domain/calendar/quarter'
import type { Report } from './agreement-reports'
import type { Agreement } from './agreements'
import { csvBytes, dateText, DUTCH_EXCEL, numberText, type CsvDialect } from './csv-dialect'
import { municipalityOn, shownName } from './geography'

/** How one year's agreements were kept. */
interface AgreementYear {
  readonly year: string
  readonly language: 'nl' | 'en'
  readonly dialect: CsvDialect
  /** Canonical columns that this file does not have. */
  readonly without: readonly string[]
}

export const AGREEMENT_YEARS: readonly AgreementYear[] = [
  {
    year: '2024',
    language: 'nl',
    dialect: { ...DUTCH_EXCEL, encoding: 'windows-1252' },
    without: ['published_on', 'weight'],
  },
  {
    year: '2025',
    language: 'en',
    dialect: { delimiter: ',', newline: '\n', encoding: 'utf-8', dates: 'iso', decimal: '.' },
    without: ['weight'],
  },
  { year: '2026', language: 'nl', dialect: DUTCH_EXCEL, without: [] },
]

type Language = 'nl' | 'en'

const STATUS: Readonly<Record<AgreementStatus, Readonly<Record<Language, string>>>> = {
  achieved: { nl: 'gerealiseerd', en: 'achieved' },
  on_schedule: { nl: 'op schema', en: 'on schedule' },
  partly: { nl: 'deels', en: 'partly' },
  delayed: { nl: 'vertraagd', en: 'delayed' },
  not_achieved: { nl: 'niet gerealiseerd', en: 'not achieved' },
  not_started: { nl: 'nog niet gestart', en: 'not started' },
  cancelled: { nl: 'vervallen', en: 'cancelled' },
}

const DIRECTION = { hoger: { nl: 'hoger', en: 'higher' }, lager: { nl: 'lager', en: 'lower' } }

const TYPE = {
  resultaat: { nl: 'resultaat', en: 'result' },
  proces: { nl: 'proces', en: 'process' },
  verzoek: { nl: 'verzoek', en: 'request' },
}

const RESPONSIBLE = {
  corporatie: 'Woonstichting Laagland',
  gemeente: 'Gemeente',
  huurders: 'Huurdersbelang',
  zorg: 'Zorggroep Laagland',
}

function yesNo(fact: boolean | null, language: Language): string {
  if (fact === null) return ''
  if (language === 'nl') return fact ? 'ja' : 'nee'
  return fact ? 'yes' : 'no'
}

/** Dutch in every file, so that an agreement keeps its title. */
function titleOf(agreement: Agreement, place: string): string {
  return agreement.template.title
    .replace('#', numberText(DUTCH_EXCEL, agreement.target))
    .replace('@', place)
}

interface Column {
  readonly nl: string
  readonly en: string
  readonly value: (report: Report) => string
}

function columnsOf({ dialect, language }: AgreementYear): readonly Column[] {
  const areaOf = ({ agreement, period }: Report) =>
    agreement.home && municipalityOn(agreement.home, lastDayOf(period))
  const placeOf = (report: Report) => shownName(areaOf(report)?.name ?? report.agreement.region)
  const column = (en: string, nl: string, value: Column['value']): Column => ({ nl, en, value })
  return [
    column('agreement_id', 'afspraak_id', ({ agreement }) => agreement.id),
    column('title', 'titel', (report) => titleOf(report.agreement, placeOf(report))),
    column('area_code', 'gemeente_code', (report) => areaOf(report)?.code ?? ''),
    column('region', 'regio', ({ agreement }) =>
      agreement.home ? '' : shownName(agreement.region),
    ),
    column('theme', 'thema', ({ agreement }) => agreement.template.theme),
    column('type', 'type', ({ agreement }) => TYPE[agreement.template.type][language]),
    column('partner', 'partner', (report) => {
      const area = areaOf(report)
      return shownName(area ? `Gemeente ${area.name}` : `Huurdersbelang ${report.agreement.region}`)
    }),
    column('responsible', 'verantwoordelijk', ({ agreement }) =>
      shownName(RESPONSIBLE[agreement.template.responsible]),
    ),
    column('period', 'periode', ({ period }) => period),
    column('established_on', 'vastgesteld_op', (report) => dateText(dialect, report.establishedOn)),
    column('start_on', 'start', ({ agreement }) => dateText(dialect, agreement.startOn)),
    column('deadline', 'deadline', ({ agreement }) => dateText(dialect, agreement.deadline)),
    column('direction', 'richting', ({ agreement }) =>
      agreement.template.measure ? DIRECTION[agreement.template.measure.direction][language] : '',
    ),
    column('target', 'doel', ({ agreement }) => numberText(dialect, agreement.target)),
    column('realised', 'realisatie', ({ realised }) => numberText(dialect, realised)),
    column('unit', 'eenheid', ({ agreement }) => agreement.template.measure?.unit ?? ''),
    column('status', 'status', ({ status }) => STATUS[status][language]),
    column('council_involved', 'raad_betrokken', ({ agreement }) =>
      yesNo(agreement.council, language),
    ),
    column('tenants_signed', 'huurders_ondertekend', ({ agreement }) =>
      yesNo(agreement.tenants, language),
    ),
    column('published_on', 'gepubliceerd_op', (report) => dateText(dialect, report.publishedOn)),
    column('reported_on', 'gerapporteerd_op', (report) => dateText(dialect, report.reportedOn)),
    column('fed_back_on', 'teruggekoppeld_op', (report) => dateText(dialect, report.fedBackOn)),
    column('follow_up', 'vervolgactie', ({ followUp }) => followUp ?? ''),
    column('cancel_reason', 'reden_vervallen', ({ cancelReason }) => cancelReason ?? ''),
    column('weight', 'gewicht', ({ agreement }) => numberText(dialect, agreement.weight)),
  ]
}

/** The reports of one year as bytes. */
export function agreementFile(kept: AgreementYear, reports: readonly Report[]): Uint8Array {
  const columns = columnsOf(kept).filter((column) => !kept.without.includes(column.en))
  const ofYear = reports.filter((report) => report.period.startsWith(kept.year))
  return csvBytes(kept.dialect, [
    columns.map((column) => column[kept.language]),
    ...ofYear.map((report) => columns.map((column) => column.value(report))),
  ])
}
