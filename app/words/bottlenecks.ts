import type { Day } from '#app/domain/calendar/day'
import { isForSteering } from '#app/domain/cooperation/climb'
import type { BottleneckRow } from '#app/domain/report/cooperation-row'
import { cooperationWords } from './cooperation'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { spellCount } from './numbers'
import { capitalised } from './phrase'

const DUTCH = {
  titleSteering: (count: number): string =>
    count === 1
      ? 'één knelpunt wacht op een besluit van de stuurgroep'
      : '{count} knelpunten wachten op een besluit van de stuurgroep',
  titleOpen: (count: number): string =>
    count === 1 ? 'één knelpunt is nog niet geregeld' : '{count} knelpunten zijn nog niet geregeld',
  titleSettled: 'alle knelpunten zijn geregeld',
  titleNone: 'er zijn geen knelpunten ingebracht',
  rule: 'Omhoog agenderen: wat op de werkvloer na {floor} dagen niet is opgelost gaat naar de leidinggevenden, na nog eens {managers} dagen naar de stuurgroep.',
  teach:
    'Wie het werk doet weet waar het schuurt. Schrijf het knelpunt op, met het belang dat remt; het stijgt vanzelf als niemand het regelt.',
  columns: ['Knelpunt en het belang dat remt', 'oud', 'stand'],
  blocks: 'remt: {interest}',
  blocked: 'remde: {interest}',
  nobody: 'nog niet benoemd',
  age: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
  settled: 'geregeld',
  after: 'na {days}{back}',
  cameBack: ', één keer teruggekomen',
  backSince: 'teruggekomen; ',
  with: {
    ...{ floor: 'op de werkvloer', managers: 'bij de leidinggevenden sinds {day}' },
    steering: 'bij de stuurgroep sinds {day}',
  },
  rises: {
    ...{ floor: null, managers: 'stijgt op {day} naar de leidinggevenden' },
    steering: 'stijgt op {day} naar de stuurgroep',
  },
  toSteer: 'wacht op een besluit',
  agreement: '{how} (afspraak {agreement})',
  key: 'Open rondje: nog niet geregeld. Dicht: geregeld. Stippellijn: geregeld en later teruggekomen.',
  add: 'Knelpunt toevoegen',
  drawn: '{level}, {age}',
  meeting: 'Naar de vergaderweergave',
  shown: 'De {shown} oudste van {of}; alle staan onder Samenwerking.',
}

const ENGLISH: typeof DUTCH = {
  titleSteering: (count) =>
    count === 1
      ? 'one bottleneck waits for a decision of the steering group'
      : '{count} bottlenecks wait for a decision of the steering group',
  titleOpen: (count) =>
    count === 1 ? 'one bottleneck is not settled yet' : '{count} bottlenecks are not settled yet',
  titleSettled: 'all bottlenecks are settled',
  titleNone: 'no bottlenecks were entered',
  rule: 'Up the agenda: what is not solved on the work floor after {floor} days goes to the managers, after {managers} more to the steering group.',
  teach:
    'Those who do the work know where it chafes. Write the bottleneck down, with the interest that blocks; it climbs by itself where nobody settles it.',
  columns: ['Bottleneck and the interest that blocks', 'age', 'standing'],
  blocks: 'blocks: {interest}',
  blocked: 'blocked: {interest}',
  nobody: 'not named yet',
  age: (days) => (days === 1 ? '1 day' : `${days} days`),
  settled: 'settled',
  after: 'after {days}{back}',
  cameBack: ', came back once',
  backSince: 'came back; ',
  with: {
    ...{ floor: 'on the work floor', managers: 'with the managers since {day}' },
    steering: 'with the steering group since {day}',
  },
  rises: {
    ...{ floor: null, managers: 'goes to the managers on {day}' },
    steering: 'goes to the steering group on {day}',
  },
  toSteer: 'waits for a decision',
  agreement: '{how} (agreement {agreement})',
  key: 'Open dot: not settled yet. Closed: settled. Dotted line: settled, and came back later.',
  add: 'Add a bottleneck',
  drawn: '{level}, {age}',
  meeting: 'To the meeting view',
  shown: 'The {shown} oldest of {of}; all stand under Cooperation.',
}

export const bottleneckWords = bilingual(DUTCH, ENGLISH)

export function bottlenecksTitle(rows: readonly BottleneckRow[], language: Language): string {
  const words = bottleneckWords(language)
  const open = rows.filter(({ climb }) => !climb.isSettled).length
  const steering = rows.filter(({ climb }) => isForSteering(climb)).length
  const count = spellCount(steering > 0 ? steering : open, language)
  const sentence =
    steering > 0
      ? words.titleSteering(steering)
      : open > 0
        ? words.titleOpen(open)
        : rows.length > 0
          ? words.titleSettled
          : words.titleNone
  return capitalised(fill(sentence, { count }))
}

/** How old it is, where it stands, and what comes next or how it was settled. */
export function standingOfBottleneck({ bottleneck, climb }: BottleneckRow, language: Language) {
  const words = bottleneckWords(language)
  const day = (each: Day) => formatDay(each, language)
  if (climb.isSettled) {
    const { how, agreementId: agreement } = bottleneck
    const back = climb.cameBack ? words.cameBack : ''
    return {
      age: words.settled,
      head: fill(words.after, { days: words.age(climb.settledAfter ?? 0), back }),
      detail: agreement === null ? how : fill(words.agreement, { how, agreement }),
    }
  }
  const { level, since, rises } = climb
  const next = rises === null ? null : words.rises[rises.to]
  return {
    age: words.age(climb.age),
    head: `${climb.cameBack ? words.backSince : ''}${fill(words.with[level], { day: day(since) })}`,
    detail: rises === null ? words.toSteer : fill(next ?? '', { day: day(rises.on) }),
  }
}

export function interestText({ bottleneck, climb }: BottleneckRow, language: Language): string {
  const words = bottleneckWords(language)
  const { interest } = bottleneck
  return fill(climb.isSettled ? words.blocked : words.blocks, {
    interest: interest ?? words.nobody,
  })
}

/** The climb for whoever does not see it drawn. */
export function climbText({ climb }: BottleneckRow, language: Language): string {
  const { drawn, age, settled } = bottleneckWords(language)
  const level = cooperationWords(language).levels[climb.level]
  return fill(drawn, { level, age: climb.isSettled ? settled : age(climb.age) })
}
