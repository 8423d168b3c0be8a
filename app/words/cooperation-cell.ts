import { parseIsoDay } from '#app/domain/calendar/day'
import { BOTTLENECK_LEVELS } from '#app/domain/cooperation/bottleneck'
import {
  COOPERATION_FORMS,
  PHASES,
  PREDICTABILITIES,
  SCOPES,
} from '#app/domain/cooperation/cooperation'
import { cooperationWords } from './cooperation'
import { formWords } from './cooperation-form'
import { formatDay } from './dates'
import type { Language } from './language'
import { loopFormWords } from './loop-form'
import { partnerFormWords } from './partner-form'

/** A cell of a cooperation or bottleneck as people say it: days and choices in words. */
export function registerCellText(column: string, cell: string, language: Language): string {
  const { blank, notKnown } = loopFormWords(language)
  if (cell === '') return blank
  const { forms, levels, phases } = cooperationWords(language)
  const { scopes, predictabilities } = formWords(language)
  const form = COOPERATION_FORMS.find((each) => each === cell)
  const level = BOTTLENECK_LEVELS.find((each) => each === cell)
  const scope = SCOPES.find((each) => each === cell)
  const predictability = PREDICTABILITIES.find((each) => each === cell)
  const phase = PHASES.find((each) => String(each) === cell)
  if (column === 'phase' && phase !== undefined) return `${phase}. ${phases[phase]}`
  if (column === 'form' && form !== undefined) return forms[form]
  if (column === 'level' && level !== undefined) return levels[level]
  if (column === 'scope' && scope !== undefined) return scopes[scope]
  if (column === 'predictability' && predictability !== undefined) {
    return predictabilities[predictability]
  }
  const { yes, no } = partnerFormWords(language)
  if (column === 'mandate') return cell === 'yes' ? yes : no
  if (!/_(on|since)$/.test(column)) return cell
  const day = parseIsoDay(cell)
  return day === null ? notKnown : formatDay(day, language)
}
