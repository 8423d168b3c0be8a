import type { Framework } from '#app/domain/framework/framework'
import type { CellStatus } from '#app/domain/report/overview-model'
import type { Language } from './language'
import { formatShare } from './numbers'
import { hiddenText } from './terms'

/** What a status means and where it comes from, in one sentence without full stop. */
export function statusMeaning(
  status: CellStatus,
  coverage: Framework['coverage'],
  language: Language,
): string {
  const insufficient = formatShare(coverage.insufficientBelow, language)
  const provisional = formatShare(coverage.provisionalBelow, language)
  return language === 'nl'
    ? dutch(status, insufficient, provisional)
    : english(status, insufficient, provisional)
}

function dutch(status: CellStatus, insufficient: string, provisional: string): string {
  const meanings: Readonly<Record<CellStatus, string>> = {
    final: `genoeg groepen gehoord (minstens ${provisional})`,
    provisional: `voorlopig: niet elke groep is genoeg gehoord (dekking onder ${provisional}), of geen groep is groot genoeg voor een marge`,
    survey_only: 'alleen enquête: van de prestatieafspraken is te weinig bekend om mee te tellen',
    records_only:
      'alleen afspraken: niemand gaf antwoord; dit is de stand van de prestatieafspraken, zonder interval',
    insufficient: `te weinig gehoord: te veel groepen ontbreken (dekking onder ${insufficient}), dus geen score`,
    suppressed: hiddenText('nl'),
    no_data: 'geen gegevens: geen antwoorden en geen bekende afspraken in dit kwartaal',
  }
  return meanings[status]
}

function english(status: CellStatus, insufficient: string, provisional: string): string {
  const meanings: Readonly<Record<CellStatus, string>> = {
    final: `enough groups heard (at least ${provisional})`,
    provisional: `provisional: not every group was heard enough (coverage below ${provisional}), or no group is large enough for a margin`,
    survey_only: 'survey only: too little is known of the agreements for them to count',
    records_only:
      'agreements only: nobody answered; this is how the performance agreements stand, without interval',
    insufficient: `too few heard: too many groups are missing (coverage below ${insufficient}), hence no score`,
    suppressed: hiddenText('en'),
    no_data: 'no data: no answers and no known agreements in this quarter',
  }
  return meanings[status]
}
