import type { RegionEvent } from '#app/domain/report/region-events'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  wave: 'peiling',
  framework: 'raamwerk {version}',
  asksOtherwise: 'raamwerk {version}: {statements} anders',
  areas: 'herindeling',
  decision: 'besluit',
}
const ENGLISH: typeof DUTCH = {
  wave: 'survey',
  framework: 'framework {version}',
  asksOtherwise: 'framework {version}: {statements}',
  areas: 'areas changed',
  decision: 'decision',
}
const wordsIn = bilingual(DUTCH, ENGLISH)

/** A longer name does not fit in a drawing. */
const LONGEST = 22

/** In a word or two, as it stands beside its line. */
export function eventWord(
  { kind, name, statements = [] }: RegionEvent,
  language: Language,
): string {
  const words = wordsIn(language)
  if (kind !== 'framework') return name !== null && name.length <= LONGEST ? name : words[kind]
  const told = { version: name ?? '', statements: statements.join(', ') }
  const whole = fill(words.asksOtherwise, told)
  return statements.length > 0 && whole.length <= LONGEST ? whole : fill(words.framework, told)
}
