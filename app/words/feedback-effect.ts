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
      'de verwachting die niet op tijd is beantwoord',
      'de {count} verwachtingen die niet of niet op tijd zijn beantwoord',
    ],
  },
  kept: [
    'de verwachting die op tijd is beantwoord',
    'de {count} verwachtingen die op tijd zijn beantwoord',
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
      'the expectation that was not answered in time',
      'the {count} expectations that were not answered, or not in time',
    ],
  },
  kept: [
    'the expectation that was answered in time',
    'the {count} expectations that were answered in time',
  ],
  without: 'Feedback {score}; without {which} it would have been {other}.',
  same: 'Feedback {score}; without {which} it would have been the same.',
  all: 'Without all {count} expectations of this quarter it would have been {other}.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What answering in time, or not, did to feedback: one or two sentences; null where it cannot be told. */
export function feedbackEffectText(effect: FeedbackEffect, language: Language): string | null {
  const { score, loops, missed, how, withoutMissed, withoutLoops } = effect
  const words = wordsIn(language)
  const number = (value: number) => formatNumber(value, 1, language)
  const [one = '', many = ''] = missed.length === 0 ? words.kept : words.missed[how]
  const count = missed.length === 0 ? loops : missed.length
  const which = fill(count === 1 ? one : many, { count: spellCount(count, language) })
  const other = missed.length === 0 ? withoutLoops : withoutMissed
  const parts: string[] = []
  if (other !== null) {
    const sentence = other === score ? words.same : words.without
    parts.push(fill(sentence, { score: number(score), which, other: number(other) }))
  }
  if (missed.length > 0 && missed.length < loops && withoutLoops !== null && parts.length > 0) {
    parts.push(fill(words.all, { count: spellCount(loops, language), other: number(withoutLoops) }))
  }
  return parts.length === 0 ? null : parts.join(' ')
}
