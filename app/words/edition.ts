import type { EditionHead } from '#app/domain/edition/edition'
import type { Readers } from '#app/domain/edition/readers'
import { formatInstant } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { enumerate } from './phrase'

const DUTCH = {
  title: 'Kwartaal',
  none: 'Er is nog niets gepubliceerd',
  noneAdvice:
    'Zodra een kwartaal is vastgesteld staat het hier: cijfers die daarna niet meer veranderen.',
  notThis: 'Dit is niet gepubliceerd. Kies hieronder wat er wel is.',
  regions: (count: number) => (count === 1 ? '1 regio' : `${count} regio’s`),
  months: [
    'januari tot en met maart',
    'april tot en met juni',
    'juli tot en met september',
    'oktober tot en met december',
  ],
  edition: 'editie {edition}',
  editionOf: 'Editie {edition}, {moment}',
  draft: 'Voorproef: nog niet gepubliceerd',
  draftSeen: 'Wie deze voorproef ziet wordt genoteerd en staat in de editie.',
  choose: 'Gepubliceerde kwartalen',
  documents: { pdf: 'PDF', note: 'Oplegnotitie', xlsx: 'Excel', pptx: 'PowerPoint' },
  matrix: 'Vier vormen van legitimiteit en de index, per regio',
  matrixCaption:
    'Score 0–100; lijn: de kwartalen tot en met {quarter} ({floor}–100); balk: 95 %-interval (0–100; streepjes: {bounds}). Met driehoek: aantoonbaar verschil met {reference}; staat er niets, dan is het niet aantoonbaar. Getint: zwakste vorm.',
  map: 'Een tegel is een regio, een blokje een gemeente; kleur en getal: score op {form}.',
  first: 'Geen herzieningen.',
  planned: 'Geplande herziening: {reason}',
  unplanned: 'Ongeplande herziening: {reason}',
  over: 'Uitgebracht terwijl editie {editions} in de database veranderd of weg was.',
  gone: 'Editie {edition} van {quarter} ({regionSet}) is gepubliceerd, maar staat niet meer in de database. Vraag de beheerder een reservekopie terug te zetten.',
  notCompared:
    'Editie {edition} is in de database veranderd of weg: wat er anders is, is niet te zeggen.',
  next: 'Volgende: {moment}.',
  signedOff: 'Vastgesteld door {name}, {role}',
  seenBefore: 'Vooraf ingezien door {names}.',
  notSeenBefore: 'Door niemand vooraf ingezien.',
  inside: 'In dit rapport',
  cover: 'Voorblad',
  hash: 'sha256 {sha256}',
  proof: 'Na te rekenen met: npx draagvlak verify',
  read: '{read} van {of} leden van de raad hebben dit gelezen',
  readOne: '{read} van {of} leden van de raad heeft dit gelezen',
  readByNone: 'Nog niemand van de raad heeft dit gelezen',
  readByAll: 'Iedereen van de raad heeft dit gelezen',
  unread: 'Nog niet: {names}.',
  nobodyToRead: 'Er is nog niemand met de rol raad van commissarissen.',
  changed: 'Wat er anders is dan in editie {edition}',
  changedNothing: 'Er is niets anders dan in editie {edition}.',
  more: 'en nog {count} verschillen',
  notTold: 'niet getoond',
  columns: {
    score: 'score',
    ci_low: '95 % van',
    ci_high: '95 % tot',
    n: 'gehoord',
    status: 'status',
    change: 'verandering sinds vorig kwartaal',
  },
  agreements: 'Afspraken die aandacht vragen',
  agreementsCaption:
    '{rows} van {all} afspraken, zoals ze stonden op de laatste dag van het kwartaal.',
  stillTrends: 'Score per kwartaal met 95 %-interval, schaal {floor}–100, lijnen bij {bounds}.',
}

const ENGLISH: typeof DUTCH = {
  title: 'Quarter',
  none: 'Nothing has been published yet',
  noneAdvice: 'Once a quarter is signed off it stands here: figures that do not change any more.',
  notThis: 'This is not published. Choose below what is.',
  regions: (count) => (count === 1 ? '1 region' : `${count} regions`),
  months: ['January to March', 'April to June', 'July to September', 'October to December'],
  edition: 'edition {edition}',
  editionOf: 'Edition {edition}, {moment}',
  draft: 'Preview: not published yet',
  draftSeen: 'Whoever sees this preview is noted down, and named in the edition.',
  choose: 'Published quarters',
  documents: { pdf: 'PDF', note: 'Covering note', xlsx: 'Excel', pptx: 'PowerPoint' },
  matrix: 'Four forms of legitimacy and the index, by region',
  matrixCaption:
    'Score 0–100; line: the quarters up to {quarter} ({floor}–100); bar: 95 % interval (0–100; ticks: {bounds}). With a triangle: demonstrable difference from {reference}; where nothing stands it is not demonstrable. Tinted: weakest form.',
  map: 'A tile is a region, a block a municipality; colour and number: score on {form}.',
  first: 'No revisions.',
  planned: 'Planned revision: {reason}',
  unplanned: 'Unplanned revision: {reason}',
  over: 'Published while edition {editions} was altered in the database, or gone.',
  gone: 'Edition {edition} of {quarter} ({regionSet}) was published, but is not in the database any more. Ask the administrator to restore a backup.',
  notCompared:
    'Edition {edition} is altered in the database, or gone: what differs cannot be told.',
  next: 'Next: {moment}.',
  signedOff: 'Signed off by {name}, {role}',
  seenBefore: 'Seen beforehand by {names}.',
  notSeenBefore: 'Seen beforehand by nobody.',
  inside: 'In this report',
  cover: 'Cover',
  hash: 'sha256 {sha256}',
  proof: 'To be checked with: npx draagvlak verify',
  read: '{read} of {of} board members have read this',
  readOne: '{read} of {of} board members has read this',
  readByNone: 'Nobody on the board has read this yet',
  readByAll: 'Everybody on the board has read this',
  unread: 'Not yet: {names}.',
  nobodyToRead: 'Nobody has the role of supervisory board yet.',
  changed: 'What differs from edition {edition}',
  changedNothing: 'Nothing differs from edition {edition}.',
  more: 'and {count} more differences',
  notTold: 'not shown',
  columns: {
    score: 'score',
    ci_low: '95 % from',
    ci_high: '95 % to',
    n: 'heard',
    status: 'status',
    change: 'change since the previous quarter',
  },
  agreements: 'Agreements that ask for attention',
  agreementsCaption: '{rows} of {all} agreements, as they stood on the last day of the quarter.',
  stillTrends: 'Score by quarter with 95 % interval, scale {floor}–100, lines at {bounds}.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function editionWords(language: Language) {
  return wordsIn(language)
}

/** `Editie 1, 22 oktober 2026, 10:00`; of a draft that it is one. */
export function editionName(
  { edition, publishedAt }: Pick<EditionHead, 'edition' | 'publishedAt'>,
  language: Language,
): string {
  const words = wordsIn(language)
  if (publishedAt === null) return words.draft
  return fill(words.editionOf, { edition, moment: formatInstant(publishedAt, language) })
}

/** Why there is this edition, and when the next quarter follows. */
export function editionHistory(
  { kind, reason, nextRelease, over = [] }: EditionHead,
  language: Language,
): string[] {
  const words = wordsIn(language)
  const next = nextRelease && fill(words.next, { moment: formatInstant(nextRelease, language) })
  return [
    fill(words[kind], { reason }),
    ...(over.length > 0 ? [fill(words.over, { editions: over.join(', ') })] : []),
    ...(next === null ? [] : [next]),
  ]
}

/** Who answers for it, and who saw it before. */
export function signOffText({ signOff, seenBefore }: EditionHead, language: Language) {
  const words = wordsIn(language)
  const names = enumerate(
    seenBefore.map(({ name }) => name),
    language,
  )
  return {
    by: signOff && fill(words.signedOff, { name: signOff.name, role: signOff.role }),
    at: signOff && formatInstant(signOff.at, language),
    note: signOff?.note ?? null,
    seen: seenBefore.length > 0 ? fill(words.seenBefore, { names }) : words.notSeenBefore,
  }
}

/** The months of a quarter. */
export function quarterMonths(quarter: string, language: Language): string {
  return `${wordsIn(language).months[Number(quarter.at(-1)) - 1] ?? ''} ${quarter.slice(0, 4)}`
}

/** How many of the board opened an edition, and who did not. */
export function readersText({ read, of, unread }: Readers, language: Language): string {
  const words = wordsIn(language)
  if (of === 0) return words.nobodyToRead
  if (read === of) return `${words.readByAll}.`
  const some = read === 1 ? words.readOne : words.read
  const told = fill(read === 0 ? words.readByNone : some, { read, of })
  return `${told}. ${fill(words.unread, { names: enumerate(unread, language) })}`
}
