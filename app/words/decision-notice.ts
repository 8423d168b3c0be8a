import { lastDayOf, type ChoiceStep } from '#app/domain/choices/choice'
import { windowsOf } from '#app/domain/choices/choice-checks'
import type { Day } from '#app/domain/calendar/day'
import type { DecisionRow } from '#app/domain/report/decision-row'
import { formatDay } from './dates'
import { audienceText, type AudienceNames } from './decision-moment'
import { decisionWords } from './decisions'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { capitalised } from './phrase'

/** What is written for the Omgevingswet: beforehand, and with the decision. */
export const NOTICE_KINDS = ['notice', 'account'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

const DUTCH = {
  buttons: { notice: 'Kennisgeving', account: 'Motivering' },
  titles: {
    notice: 'Kennisgeving participatie: {title}',
    account: 'Motivering participatie: {title}',
  },
  hint: 'Gemaakt van wat bij het besluit staat. Pas de tekst aan voordat u hem gebruikt; wat tussen haken staat, vult u zelf in.',
  field: 'Tekst',
  file: 'Als bestand:',
  back: 'Terug naar het besluit',
  notice: {
    about: 'Waarover',
    aboutText:
      '{decider} bereidt in {region} een besluit voor over “{title}”. Het besluit is voorzien op {decision}. Na {limit} ligt de keuze vast.',
    aboutNoLimit:
      '{decider} bereidt in {region} een besluit voor over “{title}”. Het besluit is voorzien op {decision}.',
    who: 'Wie erbij worden betrokken, wanneer en met welke rol',
    window: '- {Who}: {step}, {from} tot en met {to}. Rol: {influence}. {information}',
    information: 'Informatie beschikbaar vanaf {day}.',
    noInformation: 'Informatie beschikbaar vanaf [datum].',
    noWindows: '[Er staan nog geen momenten om mee te doen.]',
    roles: 'Wat de rollen betekenen',
    role: {
      inform: '- informeren: u hoort wat er speelt en wat het voor u betekent.',
      consult: '- raadplegen: wij vragen wat u vindt en vertellen wat wij ermee deden.',
      advise: '- adviseren: uw advies weegt mee; wijken wij ervan af, dan zeggen wij waarom.',
      decide: '- meebeslissen: wij besluiten samen met u.',
    },
    more: 'Waar meer te vinden is',
    moreText: '[adres van de pagina, contactpersoon of loket]',
  },
  account: {
    about: 'Het besluit',
    aboutText: '{decider} besloot op {decision} in {region} over “{title}”.',
    aboutPlanned: '{decider} besluit op {decision} in {region} over “{title}”.',
    how: 'Hoe mensen zijn betrokken',
    window: '- {Who} ({influence}): {step}, {from} tot en met {to}. {announced}',
    announced: 'Aangekondigd op {day}.',
    heard: 'Wat zij inbrachten en wat ermee is gedaan',
    outcome: '- {Who}: {outcome}. {told}',
    noOutcome: '[nog niet opgeschreven wat eruit kwam]',
    told: 'Teruggekoppeld op {day}.',
    untold: 'Nog niet teruggekoppeld.',
    weighing: 'De weging',
    published: 'De weging is gepubliceerd op {day}: [adres].',
    unpublished: '[Hoe zijn de belangen gewogen? Publiceer dit uiterlijk {day}.]',
    unpublishedOpen: '[Hoe zijn de belangen gewogen?]',
    deviation: '[Waar is van de inbreng afgeweken, en waarom?]',
  },
  someone: '[wie besluit]',
  someDay: '[datum]',
}

const ENGLISH: typeof DUTCH = {
  buttons: { notice: 'Notice', account: 'Account' },
  titles: {
    notice: 'Notice of participation: {title}',
    account: 'Account of participation: {title}',
  },
  hint: 'Made of what stands with the decision. Adapt the text before you use it; fill in what stands in brackets.',
  field: 'Text',
  file: 'As a file:',
  back: 'Back to the decision',
  notice: {
    about: 'About what',
    aboutText:
      '{decider} prepares a decision in {region} about “{title}”. It is planned on {decision}. After {limit} the choice is fixed.',
    aboutNoLimit:
      '{decider} prepares a decision in {region} about “{title}”. It is planned on {decision}.',
    who: 'Who is involved, when and in which role',
    window: '- {Who}: {step}, {from} up to and including {to}. Role: {influence}. {information}',
    information: 'Information available from {day}.',
    noInformation: 'Information available from [date].',
    noWindows: '[There are no moments to take part yet.]',
    roles: 'What the roles mean',
    role: {
      inform: '- inform: you hear what is going on and what it means to you.',
      consult: '- consult: we ask what you think and tell what we did with it.',
      advise: '- advise: your advice is weighed; where we depart from it, we say why.',
      decide: '- decide together: we decide together with you.',
    },
    more: 'Where to find more',
    moreText: '[address of the page, person or desk]',
  },
  account: {
    about: 'The decision',
    aboutText: '{decider} decided on {decision} in {region} about “{title}”.',
    aboutPlanned: '{decider} decides on {decision} in {region} about “{title}”.',
    how: 'How people were involved',
    window: '- {Who} ({influence}): {step}, {from} up to and including {to}. {announced}',
    announced: 'Announced on {day}.',
    heard: 'What they brought in and what was done with it',
    outcome: '- {Who}: {outcome}. {told}',
    noOutcome: '[not written down yet what came of it]',
    told: 'Told back on {day}.',
    untold: 'Not told back yet.',
    weighing: 'The weighing',
    published: 'The weighing was published on {day}: [address].',
    unpublished: '[How were interests weighed? Publish this by {day}.]',
    unpublishedOpen: '[How were interests weighed?]',
    deviation: '[Where was what they brought in not followed, and why?]',
  },
  someone: '[who decides]',
  someDay: '[date]',
}

export const decisionNoticeWords = bilingual(DUTCH, ENGLISH)

/** A text to adapt: headings above paragraphs, in plain lines. @param today a decision before it was made */
export function noticeText(
  row: DecisionRow,
  kind: NoticeKind,
  { names, today }: { readonly names: AudienceNames; readonly today: Day },
  language: Language,
): string {
  const words = decisionNoticeWords(language)
  const title = fill(words.titles[kind], { title: row.choice.title })
  const parts =
    kind === 'notice' ? noticeOf(row, names, language) : accountOf(row, names, today, language)
  return `${[title, ...parts.map(([heading, lines]) => [heading, ...lines].join('\n'))].join('\n\n')}\n`
}

type Part = readonly [heading: string, lines: readonly string[]]

function noticeOf(row: DecisionRow, names: AudienceNames, language: Language): Part[] {
  const words = decisionNoticeWords(language).notice
  const windows = windowsOf(row.choice)
  const lines = windows.map((step) => {
    const { informationOn: day } = step
    const information =
      typeof day === 'number'
        ? fill(words.information, { day: formatDay(day, language) })
        : words.noInformation
    return fill(words.window, { ...windowParams(step, names, language), information })
  })
  const roles = new Set(windows.flatMap(({ influence }) => influence ?? []))
  const promised = (['inform', 'consult', 'advise', 'decide'] as const).filter((role) =>
    roles.has(role),
  )
  const about = row.choice.pointOfNoReturn === null ? words.aboutNoLimit : words.aboutText
  return [
    [words.about, [fill(about, aboutParams(row, language))]],
    [words.who, lines.length === 0 ? [words.noWindows] : lines],
    ...(promised.length === 0
      ? []
      : [[words.roles, promised.map((role) => words.role[role])] satisfies Part]),
    [words.more, [words.moreText]],
  ]
}

function accountOf(row: DecisionRow, names: AudienceNames, today: Day, language: Language): Part[] {
  const words = decisionNoticeWords(language).account
  const { choice } = row
  const windows = windowsOf(choice)
  const isDecided = choice.decidedOn !== null && choice.decidedOn <= today
  const onDay = (sentence: string, day: ChoiceStep['announcedOn'], otherwise: string) =>
    typeof day === 'number' ? fill(sentence, { day: formatDay(day, language) }) : otherwise
  const by = row.process.find(({ name }) => name === 'weighing_published')?.by ?? null
  const unpublished =
    by === null ? words.unpublishedOpen : fill(words.unpublished, { day: formatDay(by, language) })
  return [
    [
      words.about,
      [fill(isDecided ? words.aboutText : words.aboutPlanned, aboutParams(row, language))],
    ],
    [
      words.how,
      windows.map((step) =>
        fill(words.window, {
          ...windowParams(step, names, language),
          announced: onDay(words.announced, step.announcedOn, ''),
        }).trim(),
      ),
    ],
    [
      words.heard,
      windows.map((step) =>
        fill(words.outcome, {
          ...windowParams(step, names, language),
          outcome: step.outcome ?? words.noOutcome,
          told: onDay(words.told, step.toldBackOn, words.untold),
        }),
      ),
    ],
    [
      words.weighing,
      [onDay(words.published, choice.weighingPublishedOn, unpublished), words.deviation],
    ],
  ]
}

function aboutParams({ choice, region, place, decision, limit }: DecisionRow, language: Language) {
  const { someone, someDay } = decisionNoticeWords(language)
  const day = (on: Day | null) => (on === null ? someDay : formatDay(on, language))
  return {
    decider: capitalised(choice.decider ?? someone),
    ...{ region: region ?? place, title: choice.title },
    ...{ decision: day(decision), limit: day(limit) },
  }
}

function windowParams(step: ChoiceStep, names: AudienceNames, language: Language) {
  const { influences } = decisionWords(language)
  return {
    Who: capitalised(audienceText(step.audience, names, language)),
    step: step.step,
    from: formatDay(step.opens, language),
    to: formatDay(lastDayOf(step), language),
    influence: step.influence === null ? null : influences[step.influence],
  }
}
