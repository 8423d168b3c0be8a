import { isRated, type StakeholdersReport } from '#app/domain/report/stakeholders-model'
import { factsOf, type FigureSheet } from './figure-sheet'
import type { Language } from './language'
import { formatNumber, withDecimalMark } from './numbers'
import { verdictTexts } from './region-silence'
import { stakeholderName, stakeholderWords } from './stakeholders'
import { boundsTitle, mapTitle } from './stakeholders-title'
import { formName } from './terms'
import { numberColumn, textColumn } from './text-table'

/** The map and its table, for a file; null without a register. */
export function mapFigures(report: StakeholdersReport, language: Language): FigureSheet | null {
  const { columns, hearings, burdens } = stakeholderWords(language)
  const { entries } = report
  if (entries.length === 0) return null
  const number = (value: number | null) => (value === null ? '' : withDecimalMark(value, language))
  const numeric: readonly string[] = [columns.interest, columns.influence, columns.invited]
  return {
    table: {
      columns: Object.values(columns).map((name) => {
        return numeric.includes(name) ? numberColumn(name) : textColumn(name)
      }),
      rows: entries.map((entry) => [
        ...[stakeholderName(entry, language), entry.groupName[language]],
        ...[number(entry.interest), number(entry.influence)],
        entry.burden === null ? '' : burdens[entry.burden],
        ...[entry.position ?? '', number(entry.invited), hearings[entry.hearing]],
      ]),
    },
    title: mapTitle(entries.filter(isRated), language),
    ...shared(report, language),
  }
}

/** Quarter by quarter who answered, for a file; null without a register. */
export function heardFigures(report: StakeholdersReport, language: Language): FigureSheet | null {
  const { heard, columns } = stakeholderWords(language)
  const { entries, asked } = report
  if (entries.length === 0) return null
  return {
    table: {
      columns: [columns.name, columns.group, ...asked].map(textColumn),
      rows: entries.map((entry) => [
        ...[stakeholderName(entry, language), entry.groupName[language]],
        ...asked.map((_, at) => heard.states[entry.states[at] ?? 'untold']),
      ]),
    },
    title: heard.title,
    ...shared(report, language),
  }
}

/** What would change if the silent judged otherwise, for a file; null where nothing of it is told. */
export function boundFigures(report: StakeholdersReport, language: Language): FigureSheet | null {
  const { bounds, hasScores } = report
  if (!hasScores || bounds.length === 0) return null
  const sentences = verdictTexts(bounds, language)
  const { form, score, verdict } = stakeholderWords(language).bounds.columns
  return {
    table: {
      columns: [textColumn(form), numberColumn(score), textColumn(verdict)],
      rows: bounds.map((bound, at) => [
        ...[formName(bound.form, language), formatNumber(bound.score, 1, language)],
        sentences[at] ?? '',
      ]),
    },
    title: boundsTitle(report, (each) => formName(each, language), language),
    ...shared(report, language),
  }
}

function shared(report: StakeholdersReport, language: Language) {
  const { regionSet, region, quarter } = report
  return { regionSet, subject: [region], period: quarter, ...factsOf(report, language) }
}
