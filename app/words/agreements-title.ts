import { asksForAttention, STANDINGS, type Standing } from '#app/domain/agreements/standing'
import type { AgreementCounts, AgreementsReport, NamedTheme } from '#app/domain/report/agreements'
import { themeText } from './agreements'
import { formatShortDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { inSentence } from './phrase'

const DUTCH = {
  attention: '{count} van {all} afspraken{about} vragen aandacht: {parts}',
  oneAttention: '{count} van {all} afspraken{about} vraagt aandacht: {parts}',
  calm: 'Geen van de {all} afspraken{about} vraagt aandacht',
  onlyOne: 'De enige afspraak{about} {oneStanding}',
  nothing: 'Geen afspraken{about}',
  ofStanding: '{count} van {all} afspraken{about} {standing}',
  oneOfStanding: '{count} van {all} afspraken{about} {oneStanding}',
  theme: ' over {theme}',
  region: ' in {region}',
  partner: ' met {partner}',
  parts: {
    overdue: '{count} over de termijn',
    stale: '{count} zonder melding sinds {day} of langer',
    oneStale: '{count} zonder melding sinds {day}',
    behind: '{count} loopt achter',
    manyBehind: '{count} lopen achter',
  },
  standings: {
    overdue: ['is over de termijn', 'zijn over de termijn'],
    stale: ['is te lang niet gemeld', 'zijn te lang niet gemeld'],
    behind: ['loopt achter', 'lopen achter'],
    unknown: ['heeft een onbekend tempo', 'hebben een onbekend tempo'],
    on_pace: ['ligt op schema', 'liggen op schema'],
    not_begun: ['is nog niet begonnen', 'zijn nog niet begonnen'],
    reached: ['is gehaald', 'zijn gehaald'],
    missed: ['is niet gehaald', 'zijn niet gehaald'],
    cancelled: ['is vervallen', 'zijn vervallen'],
  } satisfies Record<Standing, [string, string]>,
}

const ENGLISH: typeof DUTCH = {
  attention: '{count} of {all} agreements{about} ask for attention: {parts}',
  oneAttention: '{count} of {all} agreements{about} asks for attention: {parts}',
  calm: 'None of the {all} agreements{about} asks for attention',
  onlyOne: 'The only agreement{about} {oneStanding}',
  nothing: 'No agreements{about}',
  ofStanding: '{count} of {all} agreements{about} {standing}',
  oneOfStanding: '{count} of {all} agreements{about} {oneStanding}',
  theme: ' on {theme}',
  region: ' in {region}',
  partner: ' with {partner}',
  parts: {
    overdue: '{count} overdue',
    stale: '{count} not reported on since {day} or longer',
    oneStale: '{count} not reported on since {day}',
    behind: '{count} behind',
    manyBehind: '{count} behind',
  },
  standings: {
    overdue: ['is overdue', 'are overdue'],
    stale: ['has not been reported on for long', 'have not been reported on for long'],
    behind: ['is behind', 'are behind'],
    unknown: ['has an unknown pace', 'have an unknown pace'],
    on_pace: ['is on schedule', 'are on schedule'],
    not_begun: ['has not begun', 'have not begun'],
    reached: ['was reached', 'were reached'],
    missed: ['was missed', 'were missed'],
    cancelled: ['was cancelled', 'were cancelled'],
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

type Told = Pick<AgreementsReport, 'filter' | 'counts' | 'themes' | 'listed'>

/** What a list of agreements says, of those that its filter leaves; without full stop. */
export function agreementsTitle(
  { filter, counts, themes, listed }: Told,
  language: Language,
): string {
  const words = wordsIn(language)
  const { standing } = filter
  const about = subjectOf(filter, themes, language)
  const isOne = STANDINGS.find((each) => each === standing)
  const all = counts.current + (isOne === undefined ? 0 : listed - counts.of[isOne])
  const params = { about, all: formatNumber(all, 0, language) }
  if (all === 0) return fill(words.nothing, { about })
  if (isOne !== undefined) {
    const [oneStanding, several] = words.standings[isOne]
    const sentence = listed === 1 ? words.oneOfStanding : words.ofStanding
    const count = formatNumber(listed, 0, language)
    return fill(sentence, { ...params, count, standing: several, oneStanding })
  }
  const only = STANDINGS.find((each) => counts.current === 1 && counts.of[each] === 1)
  if (only === undefined) return attentionTitle(counts, params, language)
  return fill(words.onlyOne, { about, oneStanding: words.standings[only][0] })
}

function attentionTitle(
  counts: AgreementCounts,
  params: { readonly about: string; readonly all: string },
  language: Language,
): string {
  const words = wordsIn(language)
  const count = STANDINGS.filter((standing) => asksForAttention({ standing })).reduce(
    (sum, standing) => sum + counts.of[standing],
    0,
  )
  if (count === 0) return fill(words.calm, params)
  const sentence = count === 1 ? words.oneAttention : words.attention
  const parts = attentionParts(counts, language).join(', ')
  return fill(sentence, { ...params, count: formatNumber(count, 0, language), parts })
}

/** How many are overdue, not reported on, and behind; what does not occur is left out. */
function attentionParts({ of, silentSince }: AgreementCounts, language: Language): string[] {
  const { parts } = wordsIn(language)
  const day = silentSince === null ? '' : formatShortDay(silentSince, language)
  const part = (standing: Standing, one: string, several: string) => {
    const count = of[standing]
    if (count === 0) return []
    return [fill(count === 1 ? one : several, { count: formatNumber(count, 0, language), day })]
  }
  return [
    ...part('overdue', parts.overdue, parts.overdue),
    ...part('stale', parts.oneStale, parts.stale),
    ...part('behind', parts.behind, parts.manyBehind),
  ]
}

function subjectOf(
  { theme, region, partner }: AgreementsReport['filter'],
  themes: readonly NamedTheme[],
  language: Language,
): string {
  const words = wordsIn(language)
  const named = themes.find(({ code }) => code === theme)
  const name = named === undefined ? theme : inSentence(themeText(named, language))
  return [
    theme === null ? '' : fill(words.theme, { theme: name }),
    region === null ? '' : fill(words.region, { region }),
    partner === null ? '' : fill(words.partner, { partner }),
  ].join('')
}
