import type { Theme } from './framework'

function theme(code: string, nl: string, en: string, also: readonly string[] = []): Theme {
  return { code, name: { nl, en }, also }
}

/** What agreements are about, in the order in which it is offered. */
export const DEFAULT_THEMES: readonly Theme[] = [
  theme('beschikbaarheid', 'Beschikbaarheid', 'Availability'),
  theme('betaalbaarheid', 'Betaalbaarheid', 'Affordability'),
  theme('duurzaamheid', 'Duurzaamheid', 'Sustainability'),
  theme('kwaliteit', 'Kwaliteit', 'Quality'),
  theme('nieuwbouw', 'Nieuwbouw', 'New construction'),
  theme('leefbaarheid', 'Leefbaarheid', 'Liveability'),
  theme('veiligheid', 'Veiligheid', 'Safety'),
  theme('gezonde_omgeving', 'Gezonde omgeving', 'Healthy surroundings'),
  theme('samenleven', 'Samenleven', 'Living together'),
  theme('wonen_zorg', 'Wonen met zorg', 'Housing with care'),
  theme('werk_en_economie', 'Werk en economie', 'Work and economy', [
    'werk_en_leren',
    'Work and learning',
  ]),
  theme('scholing', 'Scholing', 'Schooling'),
  theme('integratie', 'Integratie', 'Integration'),
  theme('gezinnen', 'Gezinnen', 'Families'),
  theme('gevarieerde_wijken', 'Gevarieerde wijken', 'Varied neighbourhoods'),
]
