import { parseIsoDay } from '#app/domain/calendar/day'
import { DECISIONS, LOOP_SOURCES } from '#app/domain/followup/loop'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { LoopColumn } from '#app/domain/ingest/columns/columns'
import type { LoopPageReport } from '#app/domain/report/loop-page'
import { formatDay } from './dates'
import { followupWords, groupText } from './followup'
import type { Language } from './language'
import { loopFormWords } from './loop-form'
import { enumerate } from './phrase'
import { formName } from './terms'

/** A cell of an expectation as people say it: days, groups and choices in words. */
export function loopCellText(
  column: LoopColumn,
  cell: string,
  { groups, themes }: Pick<LoopPageReport, 'groups' | 'themes'>,
  language: Language,
): string {
  if (cell === '') return loopFormWords(language).blank
  const words = followupWords(language)
  switch (column) {
    case 'decision':
      return words.decisions[DECISIONS.find((each) => each === cell) ?? 'open']
    case 'source': {
      const source = LOOP_SOURCES.find((each) => each === cell)
      return source === undefined ? cell : words.sources[source]
    }
    case 'form': {
      const form = DIMENSIONS.find((each) => each === cell)
      return form === undefined ? cell : formName(form, language)
    }
    case 'theme':
      return themes.find(({ code }) => code === cell)?.name[language] ?? cell
    case 'heard_from':
      return enumerate(
        cell.split('|').map((code) => groupText(code, groups, language) ?? code),
        language,
      )
    case 'heard_on':
    case 'decided_on':
    case 'due':
    case 'done_on':
    case 'told_back_on': {
      const day = parseIsoDay(cell)
      return day === null ? loopFormWords(language).notKnown : formatDay(day, language)
    }
    default:
      return cell
  }
}
