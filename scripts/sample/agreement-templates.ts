/** What performance agreements are about: one template gives agreements in several places and years. */
export interface AgreementTemplate {
  readonly theme: string
  readonly type: 'resultaat' | 'proces' | 'verzoek'
  /** `#` stands for the target, `@` for the place. */
  readonly title: string
  readonly measure: {
    readonly unit: string
    readonly direction: 'hoger' | 'lager'
    readonly low: number
    readonly high: number
    readonly step: number
  } | null
  readonly responsible: 'corporatie' | 'gemeente' | 'huurders' | 'zorg'
}

function counted(
  theme: string,
  title: string,
  unit: string,
  direction: 'hoger' | 'lager',
  [low, high, step]: readonly [number, number, number],
  responsible: AgreementTemplate['responsible'] = 'corporatie',
): AgreementTemplate {
  const measure = { unit, direction, low, high, step }
  return { theme, type: 'resultaat', title, measure, responsible }
}

function judged(
  theme: string,
  type: AgreementTemplate['type'],
  title: string,
  responsible: AgreementTemplate['responsible'] = 'corporatie',
): AgreementTemplate {
  return { theme, type, title, measure: null, responsible }
}

export const AGREEMENT_TEMPLATES: readonly AgreementTemplate[] = [
  counted('nieuwbouw', '# sociale huurwoningen opleveren in @', 'woningen', 'hoger', [20, 160, 5]),
  counted('beschikbaarheid', 'Zoektijd in @ terug naar # jaar', 'jaar', 'lager', [4.5, 9, 0.5]),
  counted('betaalbaarheid', '#% passend toegewezen in @', '%', 'hoger', [90, 96, 1]),
  judged('betaalbaarheid', 'proces', 'Gezamenlijke aanpak van huurschulden in @', 'gemeente'),
  counted('duurzaamheid', '# woningen in @ naar label B', 'woningen', 'hoger', [40, 300, 10]),
  counted(
    'duurzaamheid',
    'Woningen met label E, F of G in @: hooguit #',
    'woningen',
    'lager',
    [30, 150, 10],
  ),
  counted(
    'kwaliteit',
    'Klachten over vocht in @ binnen # dagen bekeken',
    'dagen',
    'lager',
    [5, 14, 1],
  ),
  counted('kwaliteit', '#% reparaties in @ in één keer goed', '%', 'hoger', [80, 92, 2]),
  counted(
    'leefbaarheid',
    '# buurtinitiatieven in @ ondersteunen',
    'initiatieven',
    'hoger',
    [4, 16, 1],
  ),
  judged('leefbaarheid', 'verzoek', 'Groenplan voor de binnenterreinen in @', 'huurders'),
  counted('wonen_zorg', '# geclusterde woningen met zorg in @', 'woningen', 'hoger', [8, 40, 2]),
  judged('wonen_zorg', 'proces', 'Werkafspraken over uitstroom uit opvang in @', 'zorg'),
  judged('veiligheid', 'resultaat', 'Brandveilige galerijen in de hoogbouw van @'),
  counted('veiligheid', 'Overlastmeldingen in @ terug naar #', 'meldingen', 'lager', [40, 120, 10]),
  counted('integratie', '# statushouders gehuisvest in @', 'personen', 'hoger', [15, 60, 5]),
  counted('werk_en_leren', '# leerwerkplekken bij onderhoud in @', 'plekken', 'hoger', [5, 20, 1]),
  judged('beschikbaarheid', 'resultaat', 'Nieuwe regels voor woonruimteverdeling in @', 'gemeente'),
  counted('beschikbaarheid', 'Mutatieleegstand in @ hooguit #%', '%', 'lager', [0.8, 2, 0.1]),
]

export const FOLLOW_UPS: readonly string[] = [
  'Hersteld plan met nieuwe aannemer; stuurgroep volgt maandelijks',
  'Opgenomen in de afspraken van volgend jaar, met mandaat voor het projectteam',
  'Knelpunt vergunningen op de agenda van het bestuurlijk overleg',
  'Extra capaciteit ingehuurd; voortgang gaat naar huurders en raad',
]

export const CANCEL_REASONS: readonly string[] = [
  'Locatie vervallen na besluit van de raad, samen vastgesteld',
  'Regeling van het rijk gestopt; partijen zijn het eens',
  'Samengevoegd met een andere afspraak, in overleg',
]
