import type { AskOutcome } from '#app/domain/report/mirror-link'
import { bilingual } from './language'

type Reason = Extract<AskOutcome, { readonly kind: 'refused' }>['reason']

const DUTCH = {
  title: 'De partners vragen',
  intro:
    'Elke partner krijgt een eigen link, ook zonder account. Die werkt één keer, tot en met de laatste dag. Wie nog niet heeft geantwoord in een ronde die loopt, krijgt hiermee een nieuwe link; de oude werkt dan niet meer.',
  deadline: 'Laatste dag',
  submit: 'Links maken',
  asked:
    'Stuur elke partner zijn eigen link. Ze staan hier één keer: bewaard worden ze niet. Ze werken tot en met {day}.',
  refused: {
    deadline: 'Kies als laatste dag vandaag of een dag binnen een jaar.',
    sooner:
      'Er is al geantwoord, met een latere laatste dag voor ogen. Die kan alleen nog later worden.',
    nobody: 'Alle partners hebben in deze ronde al geantwoord. Een nieuwe kan morgen beginnen.',
    busy: 'Er wordt net een bestand ingelezen. Probeer het over een halve minuut opnieuw.',
  } satisfies Readonly<Record<Reason, string>>,
}

const ENGLISH: typeof DUTCH = {
  title: 'Ask the partners',
  intro:
    'Each partner gets a link of its own, without an account. It works once, until the last day. Who has not answered yet in a round under way gets a new link by this; the old one stops working.',
  deadline: 'Last day',
  submit: 'Make links',
  asked:
    'Send each partner its own link. They stand here once: they are not kept. They work until {day}.',
  refused: {
    deadline: 'Choose today as the last day, or a day within a year.',
    sooner:
      'Somebody has answered already, having been told a later last day. It can only be put off.',
    nobody: 'All partners have answered in this round. A new one can begin tomorrow.',
    busy: 'A file is being imported. Try again in half a minute.',
  },
}

export const askWords = bilingual(DUTCH, ENGLISH)
