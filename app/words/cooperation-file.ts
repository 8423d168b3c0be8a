import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import type { OneCooperationReport } from '#app/domain/report/cooperation-page'
import type { CooperationPageReport } from '#app/domain/report/cooperation'
import { bottlenecksTitle, bottleneckWords, standingOfBottleneck } from './bottlenecks'
import { cooperationWords, rangeText, yieldText } from './cooperation'
import { depthTitle, evidenceText } from './cooperation-depth'
import { mirrorTitle, mirrorWords } from './cooperation-mirror'
import { cooperationTitle } from './cooperation-title'
import { formatDay } from './dates'
import { factsOf, type FigureSheet } from './figure-sheet'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { numberColumn, textColumn, type TextColumn } from './text-table'

const DUTCH = {
  cooperation: 'Samenwerking',
  region: 'Regio',
  form: 'Vorm',
  phase: 'Fase',
  stalls: 'Stokt',
  hours: 'Uren per jaar',
  euros: 'Euro’s per jaar',
  yield: 'Opbrengst',
  open: 'Open knelpunten',
  yes: 'ja',
  evidence: 'Bewijs',
  placed: 'Partners die hier staan',
  bottleneck: 'Knelpunt',
  interest: 'Belang dat remt',
  raised: 'Ingebracht op',
  age: 'Oud',
  standing: 'Stand',
  detail: 'Toelichting',
}

const ENGLISH: typeof DUTCH = {
  cooperation: 'Cooperation',
  region: 'Region',
  form: 'Form',
  phase: 'Phase',
  stalls: 'Stalls',
  hours: 'Hours a year',
  euros: 'Euros a year',
  yield: 'Yield',
  open: 'Open bottlenecks',
  yes: 'yes',
  evidence: 'Evidence',
  placed: 'Partners who see it here',
  bottleneck: 'Bottleneck',
  interest: 'Interest that blocks',
  raised: 'Entered on',
  age: 'Age',
  standing: 'Standing',
  detail: 'Explanation',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** All cooperations with how deep they go, what they cost and yield, for a file; null without any. */
export function overviewFigures(
  report: CooperationPageReport,
  language: Language,
): FigureSheet | null {
  const words = wordsIn(language)
  const { forms } = cooperationWords(language)
  const rows = report.regions.flatMap((each) => each.rows)
  if (rows.length === 0) return null
  return {
    table: {
      columns: [
        ...[words.cooperation, words.region, words.form].map(textColumn),
        ...[numberColumn(words.phase), textColumn(words.stalls)],
        ...[numberColumn(words.hours), numberColumn(words.euros)],
        ...[textColumn(words.yield), numberColumn(words.open)],
      ],
      rows: rows.map(({ facts, region, place, depth, mirror, bottlenecks }) => [
        ...[facts.title, region ?? place, forms[facts.form]],
        ...[String(depth.phase), depth.stall === null ? '' : words.yes],
        ...[whole(mirror?.hours, language), whole(mirror?.euros, language)],
        mirror?.own ? rangeText(mirror.own, language) : '',
        String(bottlenecks.filter(({ climb }) => !climb.isSettled).length),
      ]),
    },
    title: cooperationTitle(report, language),
    subject: [report.region],
    ...shared(report, report.today, language),
  }
}

/** The evidence by phase and who sees the cooperation there, for a file. */
export function depthFigures(report: OneCooperationReport, language: Language): FigureSheet {
  const words = wordsIn(language)
  const { phases } = cooperationWords(language)
  const { steps, said } = report.row.depth
  return {
    table: textTable(
      [words.phase, words.evidence, words.placed],
      steps.map((step) => [
        `${step.phase}. ${phases[step.phase]}`,
        evidenceText(step, language),
        said
          .filter(({ phase }) => phase === step.phase)
          .map(({ partner }) => partner)
          .join(', '),
      ]),
    ),
    title: depthTitle(report.row.depth, language),
    ...ofOne(report, language),
  }
}

/** What partners say of cost and yield, for a file; null while nothing of it may be shown. */
export function mirrorFigures(
  report: OneCooperationReport,
  language: Language,
): FigureSheet | null {
  const words = mirrorWords(language)
  const { mirror } = report.row
  if (!mirror?.own) return null
  const [partner = '', hours = '', euros = ''] = words.columns
  const value = (each: number | null) => (each === null ? '' : yieldText(each, language))
  return {
    table: {
      columns: [
        textColumn(partner),
        ...[hours, euros, words.own, words.expected, words.others].map(numberColumn),
      ],
      rows: mirror.rows.map((row) => [
        ...[row.partner, whole(row.hours, language), whole(row.euros, language)],
        ...[value(row.own), value(row.expected), value(row.others)],
      ]),
    },
    title: mirrorTitle(report.row, language),
    ...ofOne(report, language),
  }
}

/** What is in the way, for a file; null where nothing is. */
export function bottleneckFigures(
  report: OneCooperationReport,
  language: Language,
): FigureSheet | null {
  const words = wordsIn(language)
  const { bottlenecks } = report.row
  if (bottlenecks.length === 0) return null
  const names = [words.bottleneck, words.interest, words.raised, words.age, words.standing]
  return {
    table: textTable(
      [...names, words.detail],
      bottlenecks.map((row) => {
        const { age, head, detail } = standingOfBottleneck(row, language)
        const { bottleneck, interest, raisedOn } = row.bottleneck
        const blocks = interest ?? bottleneckWords(language).nobody
        return [bottleneck, blocks, formatDay(raisedOn, language), age, head, detail ?? '']
      }),
    ),
    title: bottlenecksTitle(bottlenecks, language),
    ...ofOne(report, language),
  }
}

function textTable(names: readonly string[], rows: readonly (readonly string[])[]) {
  const columns: readonly TextColumn[] = names.map(textColumn)
  return { columns, rows }
}

function whole(value: number | null | undefined, language: Language): string {
  return value === null || value === undefined ? '' : formatNumber(Math.round(value), 0, language)
}

function ofOne(report: OneCooperationReport, language: Language) {
  const { facts, region, place } = report.row
  return { subject: [region ?? place, facts.title], ...shared(report, report.today, language) }
}

function shared(
  report: Pick<OneCooperationReport, 'regionSet' | 'sample' | 'framework' | 'asOf'>,
  today: Day,
  language: Language,
) {
  return {
    regionSet: report.regionSet,
    period: formatIsoDay(today),
    ...factsOf(report, language),
  }
}
