import type { EditionLoop } from '#app/domain/edition/edition'
import { bilingual, type Language } from './language'

const DUTCH = {
  title: (silent: number, all: number) =>
    silent === 0
      ? 'Op alles wat gehoord is, kwam antwoord of is er nog tijd voor'
      : `Op ${silent} van de ${all} keer dat iets gehoord werd, bleef het stil`,
  caption:
    'Zoals het stond op de dag van publicatie; stil is: niets teruggehoord toen de dagen om te antwoorden om waren.',
  columns: {
    heard: 'Gehoord',
    decided: 'Besloten',
    toldBack: 'Teruggekoppeld',
    standing: 'Stand',
  },
  not: 'nee',
  more: 'En nog {count}.',
}

const ENGLISH: typeof DUTCH = {
  title: (silent, all) =>
    silent === 0
      ? 'Everything that was heard was answered, or there is still time for it'
      : `Of ${all} times that something was heard, ${silent} met with silence`,
  caption:
    'As it stood on the day of publication; silent is: nothing told back when the days to answer were over.',
  columns: { heard: 'Heard', decided: 'Decided', toldBack: 'Told back', standing: 'Standing' },
  not: 'no',
  more: 'And {count} more.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function editionLoopWords(language: Language) {
  return wordsIn(language)
}

export function loopsTitle(loops: readonly EditionLoop[], language: Language): string {
  const silent = loops.filter(({ status }) => status === 'silent').length
  return wordsIn(language).title(silent, loops.length)
}
