import type { Framework } from '#app/domain/framework/framework'
import type { CellStatus } from '#app/domain/report/columns'
import { bilingual, type Language } from './language'
import { formatShare } from './numbers'
import { fill } from './fill'
import { hiddenText } from './terms'

const DUTCH = {
  final: 'genoeg groepen gehoord (minstens {provisional})',
  provisional:
    'voorlopig: niet elke groep is genoeg gehoord (dekking onder {provisional}), of geen groep is groot genoeg voor een marge',
  survey_only: 'alleen enquête: van de prestatieafspraken is te weinig bekend om mee te tellen',
  records_only:
    'alleen afspraken: niemand gaf antwoord; dit is de stand van de prestatieafspraken, zonder interval',
  insufficient:
    'te weinig gehoord: te veel groepen ontbreken (dekking onder {insufficient}), dus geen score',
  no_data: 'geen gegevens: geen antwoorden en geen bekende afspraken in dit kwartaal',
}

const ENGLISH: typeof DUTCH = {
  final: 'enough groups heard (at least {provisional})',
  provisional:
    'provisional: not every group was heard enough (coverage below {provisional}), or no group is large enough for a margin',
  survey_only: 'survey only: too little is known of the agreements for them to count',
  records_only:
    'agreements only: nobody answered; this is how the performance agreements stand, without interval',
  insufficient:
    'too few heard: too many groups are missing (coverage below {insufficient}), hence no score',
  no_data: 'no data: no answers and no known agreements in this quarter',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What a status means and where it comes from, in one sentence without full stop. */
export function statusMeaning(
  status: CellStatus,
  { insufficientBelow, provisionalBelow }: Framework['coverage'],
  language: Language,
): string {
  if (status === 'suppressed') return hiddenText(language)
  return fill(wordsIn(language)[status], {
    insufficient: formatShare(insufficientBelow, language),
    provisional: formatShare(provisionalBelow, language),
  })
}
