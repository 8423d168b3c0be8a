import type { FeedbackEffect } from '#app/domain/report/feedback-effect'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber, spellCount } from './numbers'

const DUTCH = {
  missed: {
    told_late: [
      'de verwachting die te laat is teruggekoppeld',
      'de {count} verwachtingen die te laat zijn teruggekoppeld',
    ],
    untold: [
      'de verwachting waarop niets is teruggekoppeld',
      'de {count} verwachtingen waarop niets is teruggekoppeld',
    ],
    other: [
      'de verwachting waarvan een stap ontbrak of te laat was',
      'de {count} verwachtingen waarvan een stap ontbrak of te laat was',
    ],
  },
  kept: [
    'de verwachting die op tijd is beantwoord',
    'de {count} verwachtingen die op tijd zijn beantwoord',
  ],
  inTime: [
    'Feedback {score}; was {which} op tijd beantwoord, dan was het {other} geweest.',
    'Feedback {score}; waren {which} op tijd beantwoord, dan was het {other} geweest.',
  ],
  without: 'Feedback {score}; zonder {which} was dat {other} geweest.',
  same: 'Feedback {score}; zonder {which} was dat even hoog geweest.',
  all: 'Zonder alle {count} verwachtingen van dit kwartaal was het {other}.',
}

const ENGLISH: typeof DUTCH = {
  missed: {
    told_late: [
      'the expectation that was told back too late',
      'the {count} expectations that were told back too late',
    ],
    untold: [
      'the expectation on which nothing was told back',
      'the {count} expectations on which nothing was told back',
    ],
    other: [
      'the expectation of which a step was missing or late',
      'the {count} expectations of which a step was missing or late',
    ],
  },
  kept: [
    'the expectation that was answered in time',
    'the {count} expectations that were answered in time',
  ],
  inTime: [
    'Feedback {score}; had {which} been answered in time, it would have been {other}.',
    'Feedback {score}; had {which} been answered in time, it would have been {other}.',
  ],
  without: 'Feedback {score}; without {which} it would have been {other}.',
  same: 'Feedback {score}; without {which} it would have been the same.',
  all: 'Without all {count} expectations of this quarter it would have been {other}.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What answering in time, or not, did to feedback: one or two sentences; null where it cannot be told. */
export function feedbackEffectText(effect: FeedbackEffect, language: Language): string | null {
  const { score, loops, missed, how, ifInTime, withoutLoops } = effect
  const words = wordsIn(language)
  const number = (value: number) => formatNumber(value, 1, language)
  const counted = ([one = '', many = '']: readonly string[], count: number) =>
    fill(count === 1 ? one : many, { count: spellCount(count, language) })
  if (ifInTime === null) {
    if (withoutLoops === null) return null
    const sentence = withoutLoops === score ? words.same : words.without
    const which = counted(words.kept, loops)
    return fill(sentence, { score: number(score), which, other: number(withoutLoops) })
  }
  const [one = '', many = ''] = words.inTime
  const which = counted(words.missed[how], missed.length)
  const told = { score: number(score), which, other: number(ifInTime) }
  const first = fill(missed.length === 1 ? one : many, told)
  if (withoutLoops === null || missed.length === loops) return first
  const all = { count: spellCount(loops, language), other: number(withoutLoops) }
  return `${first} ${fill(words.all, all)}`
}
