import type { ThemeReport } from '#app/domain/report/theme'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  page: 'Thema’s',
  title: '{theme}: {what}',
  open: '{count} vragen aandacht',
  openOne: 'één vraagt aandacht',
  calm: 'niets vraagt aandacht',
  nothing: 'nog niets bekend',
  intro:
    'Afspraken, besluiten, verwachtingen en samenwerkingen met dit thema, per regio. Alle registers delen één lijst van thema’s.',
  list: 'Alle thema’s',
  empty:
    'Van dit thema is nog niets bekend. Geef afspraken, besluiten, verwachtingen of samenwerkingen dit thema mee, in hun bestand of met de hand; dan staan ze hier bij elkaar.',
  columns: ['Regio', 'Afspraken', 'Besluiten die lopen', 'Verwachtingen', 'Samenwerkingen'],
  elsewhere: 'buiten deze indeling',
  agreements: (attention: number): string =>
    attention === 0
      ? '{current}'
      : `{current}, waarvan {attention} aandacht ${attention === 1 ? 'vraagt' : 'vragen'}`,
  loops: {
    silent: '{count} stil',
    late: '{count} te laat',
    open: '{count} open',
    answered: '{count} beantwoord',
  },
  none: '–',
  more: 'en nog {count}',
}

const ENGLISH: typeof DUTCH = {
  page: 'Themes',
  title: '{theme}: {what}',
  open: '{count} ask for attention',
  openOne: 'one asks for attention',
  calm: 'nothing asks for attention',
  nothing: 'nothing known yet',
  intro:
    'Agreements, decisions, expectations and cooperations of this theme, by region. All registers share one list of themes.',
  list: 'All themes',
  empty:
    'Of this theme nothing is known yet. Give agreements, decisions, expectations or cooperations this theme, in their file or by hand; then they stand together here.',
  columns: ['Region', 'Agreements', 'Decisions under way', 'Expectations', 'Cooperations'],
  elsewhere: 'outside this region set',
  agreements: (attention) =>
    attention === 0
      ? '{current}'
      : `{current}, of which {attention} ${attention === 1 ? 'asks' : 'ask'} for attention`,
  loops: {
    silent: '{count} silent',
    late: '{count} late',
    open: '{count} open',
    answered: '{count} answered',
  },
  none: '–',
  more: 'and {count} more',
}

export const themeWords = bilingual(DUTCH, ENGLISH)

/**
 * The theme with how much of it asks for attention: agreements, choices too late or never, silent and late
 * loops, cooperations that stall.
 */
export function themeTitle(report: ThemeReport, name: string, language: Language): string {
  const words = themeWords(language)
  const { regions } = report
  const count = regions.reduce((sum, { agreements, underWay, loops, cooperations }) => {
    const stalls = cooperations.filter(({ depth }) => depth.stall !== null).length
    return sum + (agreements?.attention ?? 0) + underWay.late + loops.silent + loops.late + stalls
  }, 0)
  const what =
    regions.length === 0
      ? words.nothing
      : count === 0
        ? words.calm
        : count === 1
          ? words.openOne
          : fill(words.open, { count })
  return fill(words.title, { theme: name, what })
}
