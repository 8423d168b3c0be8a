import type { MailChoice, MailKind, MailLoop } from '#app/domain/mail/mail'
import { formatDay } from './dates'
import { fill } from './fill'
import { shortened } from './graphemes'
import { bilingual, type Language } from './language'

const DUTCH = {
  published: {
    subject: '{quarter} is gepubliceerd: {regionSet}',
    revised: '{quarter} is herzien (editie {edition}): {regionSet}',
    reason: 'Reden van de herziening: {reason}',
    followed: 'Over de regio’s die u volgt:',
    link: 'Lees de editie',
  },
  reminder: {
    subject: 'Nog niet geopend: {quarter}, {regionSet}',
    text: 'De editie van {quarter} staat een week klaar. U hebt haar nog niet geopend.',
  },
  release: {
    subject: '{quarter} wordt gepubliceerd op {moment}',
    text: 'De cijfers van {quarter} worden gepubliceerd op {moment}. {analyst} staat ervoor in.',
    reason: 'Reden van de wijziging: {reason}',
    link: 'Naar Kwartaal',
  },
  due: {
    subject: (count: number) =>
      count === 1 ? 'Binnen een week: een verwachting' : `Binnen een week: ${count} verwachtingen`,
    text: 'Hiervan loopt binnen een week een termijn af:',
  },
  late: {
    subject: (count: number) =>
      count === 1 ? 'Te laat: een verwachting' : `Te laat: ${count} verwachtingen`,
    text: 'Hiervan is een termijn verstreken:',
  },
  steps: { answer: 'antwoorden uiterlijk {day}', action: 'actie klaar uiterlijk {day}' },
  more: (count: number) => `en nog ${count}`,
  followup: 'Naar Opvolging',
  closing: {
    subject: 'Nog te sturen, maar niet lang meer',
    text: 'Bij deze besluiten loopt de tijd om te sturen af:',
    window: '{title}: {step} sluit {day}',
    never: '{title}: nergens een moment om te sturen; de keuze ligt vast op {day}',
    link: 'Naar Besluiten',
  },
  mentioned: {
    subject: '{by} noemt u bij {region}, {quarter}',
    text: '{by} schreef u een opmerking bij {region}, {quarter}, {form}.',
    link: 'Lees de opmerking',
  },
  foot: 'U kreeg dit bericht omdat u daarvoor koos.',
  choose: 'Kies wat u krijgt',
  page: {
    title: 'E-mail',
    off: 'Deze installatie verstuurt geen e-mail. Wat u hier kiest, gaat in zodra dat verandert.',
    hint: 'U krijgt alleen wat u aankruist.',
    kinds: {
      published: 'Een kwartaal is gepubliceerd of herzien',
      reminder: 'Herinnering na een week, als ik een editie nog niet heb geopend',
      release: 'Een publicatie is aangekondigd of verzet',
      due: 'Een verwachting die op mijn naam staat, moet binnen een week beantwoord of gedaan zijn',
      late: 'Een verwachting die op mijn naam staat, is te laat',
      closing:
        'Vier weken en één week voordat de tijd om een besluit te sturen afloopt, in de regio’s die ik volg (of in alle)',
      mentioned: 'Iemand noemt mij in een opmerking',
    } satisfies Record<MailKind, string>,
    what: 'Waarover',
    language: 'Taal van de berichten',
    regions: 'Regio’s die ik volg',
    regionsHint:
      'Van deze regio’s leest u bij elke publicatie wat er is gevonden, en krijgt u ook de verwachtingen van anderen.',
    submit: 'Keuze bewaren',
    kept: 'Uw keuze is bewaard.',
  },
}

const ENGLISH: typeof DUTCH = {
  published: {
    subject: '{quarter} was published: {regionSet}',
    revised: '{quarter} was revised (edition {edition}): {regionSet}',
    reason: 'Reason for the revision: {reason}',
    followed: 'Of the regions that you follow:',
    link: 'Read the edition',
  },
  reminder: {
    subject: 'Not opened yet: {quarter}, {regionSet}',
    text: 'The edition of {quarter} has been there for a week. You have not opened it yet.',
  },
  release: {
    subject: '{quarter} will be published on {moment}',
    text: 'The figures of {quarter} will be published on {moment}. {analyst} answers for them.',
    reason: 'Reason for the change: {reason}',
    link: 'To Quarter',
  },
  due: {
    subject: (count) =>
      count === 1 ? 'Within a week: an expectation' : `Within a week: ${count} expectations`,
    text: 'Of these a term ends within a week:',
  },
  late: {
    subject: (count) => (count === 1 ? 'Late: an expectation' : `Late: ${count} expectations`),
    text: 'Of these a term has passed:',
  },
  steps: { answer: 'to be answered by {day}', action: 'action to be done by {day}' },
  more: (count) => `and ${count} more`,
  followup: 'To Follow-up',
  closing: {
    subject: 'Can still be steered, but not for long',
    text: 'Of these decisions the time to steer runs out:',
    window: '{title}: {step} closes on {day}',
    never: '{title}: no moment to steer anywhere; the choice is fixed on {day}',
    link: 'To Decisions',
  },
  mentioned: {
    subject: '{by} mentions you at {region}, {quarter}',
    text: '{by} wrote you a comment at {region}, {quarter}, {form}.',
    link: 'Read the comment',
  },
  foot: 'You got this message because you asked for it.',
  choose: 'Choose what you get',
  page: {
    title: 'E-mail',
    off: 'This installation sends no e-mail. What you choose here holds as soon as it does.',
    hint: 'You get only what you tick.',
    kinds: {
      published: 'A quarter was published or revised',
      reminder: 'A reminder after a week, where I have not opened an edition',
      release: 'A publication was announced or moved',
      due: 'An expectation in my name has to be answered or done within a week',
      late: 'An expectation in my name is late',
      closing:
        'Four weeks and one week before the time to steer a decision runs out, in the regions that I follow (or in all)',
      mentioned: 'Somebody mentions me in a comment',
    },
    what: 'About what',
    language: 'Language of the messages',
    regions: 'Regions that I follow',
    regionsHint:
      'Of these regions you read at every publication what was found, and you also get the expectations of others.',
    submit: 'Keep choice',
    kept: 'Your choice was kept.',
  },
}

export const mailWords = bilingual(DUTCH, ENGLISH)

/** Of what was heard, in a list of a letter. */
const MOST_LISTED = 161

/** An expectation in a list. */
export function mailLoopText({ heard, region, step, by }: MailLoop, language: Language): string {
  const short = shortened(heard, MOST_LISTED)
  const day = fill(mailWords(language).steps[step], { day: formatDay(by, language) })
  return [...(region === null ? [] : [region]), `${short.replaceAll(/\s+/g, ' ')} (${day})`].join(
    ': ',
  )
}

/** A choice in a list. */
export function mailChoiceText(
  { title, region, step, by }: MailChoice,
  language: Language,
): string {
  const words = mailWords(language).closing
  const day = formatDay(by, language)
  const said = fill(step === null ? words.never : words.window, { title, step, day })
  return [...(region === null ? [] : [region]), said].join(': ')
}
