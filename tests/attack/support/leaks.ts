import type { Onlooker } from './onlooker'
import { SCALES } from './raw'
import { Span, TOO_MUCH } from './span'

/** What somebody gets out of all that he saw: a sentence for each leak, none where there is none. */
export function leaksOf(onlooker: Onlooker): string[] {
  return SCALES.flatMap((form) => {
    const seen = onlooker.seen.filter((each) => each.form === form)
    const leak = new Span(seen.map(({ mean }) => mean)).leak()
    const exact = new Span(
      seen.flatMap(({ told, mean }) => (typeof told === 'number' ? [mean] : [])),
    )
    const broken = seen.filter(
      ({ told, mean }) => typeof told === 'string' && exact.held(mean) >= TOO_MUCH - 1e-9,
    )
    return [
      ...(leak === null
        ? []
        : [`${form}: ${leak.share.toFixed(3)} of a combination rests on ${leak.persons.join()}`]),
      ...broken.map(({ name, told }) => `${name}: exact figures give what is told as ${told}`),
    ]
  })
}
