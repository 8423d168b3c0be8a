import type {
  EditionDifference,
  FigureDifference,
  LoopDifference,
} from '#app/domain/edition/edition-difference'
import type { ExportValue } from '#app/domain/export/score-columns'
import { LOOP_STATUSES } from '#app/domain/followup/standing'
import { COLUMNS, type CellStatus } from '#app/domain/report/columns'
import { editionWords } from './edition'
import { fill } from './fill'
import { followupWords } from './followup'
import { MOST_HEARD, shortened } from './graphemes'
import { kindName } from './imports'
import { bilingual, type Language } from './language'
import { loopCellText } from './loop-cell'
import { loopFormWords } from './loop-form'
import { withDecimalMark } from './numbers'
import { formName, statusName } from './terms'

const DUTCH = {
  kinds: {
    figure: 'Cijfers',
    text: 'Wat er staat',
    loop: 'Verwachtingen en besluiten',
    basis: 'Waarmee is gerekend',
    import: 'Bestanden',
    sign_off: 'Vaststelling',
  } satisfies Record<EditionDifference['kind'], string>,
  changed: '{what}: {before} → {after}',
  cover: 'Voorblad',
  gone: '{where}: niet meer “{text}”',
  added: '{where}: nieuw “{text}”',
  status: 'stand',
  loopAdded: 'nieuw, {status}',
  loopGone: 'niet meer, was {status}',
  basis: { method: 'methode', framework: 'raamwerk', product: 'versie van Draagvlak' },
  importAdded: 'Nieuw: {kind}, import {id} ({rows})',
  importGone: 'Niet meer: {kind}, import {id} ({rows})',
  rows: (count: number) => (count === 1 ? '1 rij' : `${count} rijen`),
  signOff: { name: 'vastgesteld door', role: 'als', note: 'toelichting' },
  none: 'geen',
}

const ENGLISH: typeof DUTCH = {
  kinds: {
    figure: 'Figures',
    text: 'What is said',
    loop: 'Expectations and decisions',
    basis: 'What the figures are made with',
    import: 'Files',
    sign_off: 'Sign-off',
  },
  changed: '{what}: {before} → {after}',
  cover: 'Cover',
  gone: '{where}: no longer “{text}”',
  added: '{where}: new “{text}”',
  status: 'standing',
  loopAdded: 'new, {status}',
  loopGone: 'no longer, was {status}',
  basis: { method: 'method', framework: 'framework', product: 'version of Draagvlak' },
  importAdded: 'New: {kind}, import {id} ({rows})',
  importGone: 'No longer: {kind}, import {id} ({rows})',
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  signOff: { name: 'signed off by', role: 'as', note: 'note' },
  none: 'none',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function changeKindName(kind: EditionDifference['kind'], language: Language): string {
  return wordsIn(language).kinds[kind]
}

/** One difference: `Plassenland, 2026-Q3, feedback: score 38,7 → 41,2`. */
export function changeText(difference: EditionDifference, language: Language): string {
  const words = wordsIn(language)
  switch (difference.kind) {
    case 'figure':
      return figureText(difference, language)
    case 'text': {
      const { before, after } = difference
      const where = difference.region ?? words.cover
      if (after === null) return fill(words.gone, { where, text: before })
      if (before === null) return fill(words.added, { where, text: after })
      return fill(words.changed, { what: where, before: `“${before}”`, after: `“${after}”` })
    }
    case 'loop':
      return loopText(difference, language)
    case 'basis': {
      const { what, before, after } = difference
      return fill(words.changed, { what: words.basis[what], before, after })
    }
    case 'import': {
      const { id, kind, rows } = difference.file
      const sentence = difference.came ? words.importAdded : words.importGone
      return fill(sentence, { id, rows: words.rows(rows), kind: kindName(kind, language) })
    }
    case 'sign_off': {
      const { what, before, after } = difference
      const told = { before: before ?? words.none, after: after ?? words.none }
      return fill(words.changed, { what: words.signOff[what], ...told })
    }
  }
}

function figureText(difference: FigureDifference, language: Language): string {
  const { region, period, dimension, group, column, before, after } = difference
  const form = COLUMNS.find((each) => each === dimension)
  const words = editionWords(language)
  const text = (value: ExportValue) => {
    if (value === null) return words.notTold
    if (column === 'status') return statusName(value as CellStatus, language)
    return typeof value === 'number' ? withDecimalMark(value, language) : String(value)
  }
  const parts = [
    region,
    period,
    form ? formName(form, language) : dimension,
    ...(group ? [group[language]] : []),
  ]
  return `${parts.join(', ')}: ${words.columns[column]} ${text(before)} → ${text(after)}`
}

function loopText(difference: LoopDifference, language: Language): string {
  const { region, name: known, column, before, after } = difference
  const words = wordsIn(language)
  const status = (code: string) => {
    const found = LOOP_STATUSES.find((each) => each === code)
    return found === undefined ? '' : followupWords(language).statuses[found]
  }
  const where = `${region}, “${shortened(known, MOST_HEARD)}”`
  if (column === 'there') {
    const told = before === '' ? words.loopAdded : words.loopGone
    return `${where}: ${fill(told, { status: status(before === '' ? after : before) })}`
  }
  const isStatus = column === 'status'
  const text = (cell: string) => {
    if (isStatus) return status(cell)
    return shortened(loopCellText(column, cell, { groups: [], themes: [] }, language), MOST_HEARD)
  }
  const name = isStatus ? words.status : loopFormWords(language).columns[column]
  const what = `${where}: ${name.toLowerCase()}`
  return fill(words.changed, { what, before: text(before), after: text(after) })
}
