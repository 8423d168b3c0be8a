import type { ExplainedFramework } from '#app/domain/report/explanation-model'
import type { StatusRule } from '#app/domain/report/explained-rule'
import { bilingual, type Language } from './language'
import { formatShare } from './numbers'
import { fill } from './fill'
import { capitalised, enumerate } from './phrase'
import { formName, hiddenReason } from './terms'

const DUTCH = {
  no_data: 'Niemand gaf antwoord en geen afspraak telt mee',
  bound:
    'De enquête wordt alleen als grens getoond (≤5 of ≥95); de score ernaast zou het getal zelf verraden',
  forms_hidden: 'Ten minste één vorm wordt niet als getal getoond, dus ook de index niet',
  form_missing: 'Een index heeft alle vier de vormen nodig; {forms} ontbreekt',
  forms_missing: 'Een index heeft alle vier de vormen nodig; {forms} ontbreken',
  nobody_answered:
    'Niemand gaf antwoord; dit is de stand van de prestatieafspraken, zonder interval',
  low_coverage: 'De dekking{share} ligt onder {below}: te weinig gehoord voor een score',
  partial_coverage: 'De dekking{share} ligt onder {below}: niet elke groep is genoeg gehoord',
  no_standard_error:
    'De dekking is voldoende, maar geen enkele groep is groot genoeg om er een marge op te bouwen',
  partial_or_no_error:
    'De dekking ligt, onafgerond, net onder {below}, of geen enkele groep is groot genoeg om er een marge op te bouwen',
  no_agreements: 'Geen prestatieafspraak is van toepassing, dus alleen de enquête telt',
  too_little_known:
    'Van de afspraken is {known} bekend; vanaf {minimum} tellen zij mee, dus alleen de enquête telt',
  forms_uncertain:
    'Ten minste één van de vier vormen is voorlopig, of geen enkele groep is groot genoeg om er een marge op te bouwen',
  all_met:
    'Genoeg groepen gehoord (minstens {enough}), en minstens één is groot genoeg om er een marge op te bouwen',
  share: ' van {share}',
}

const ENGLISH: typeof DUTCH = {
  no_data: 'Nobody answered and no agreement counts',
  bound:
    'The survey is shown as a bound only (≤5 or ≥95); the score beside it would give the number itself away',
  forms_hidden: 'At least one form is not shown as a number, hence the index is not either',
  form_missing: 'An index needs all four forms; {forms} missing',
  forms_missing: 'An index needs all four forms; {forms} missing',
  nobody_answered:
    'Nobody answered; this is how the performance agreements stand, without interval',
  low_coverage: 'Coverage{share} lies below {below}: too few were heard for a score',
  partial_coverage: 'Coverage{share} lies below {below}: not every group was heard enough',
  no_standard_error: 'Coverage is sufficient, but no group is large enough to build a margin on',
  partial_or_no_error:
    'Coverage lies, unrounded, just below {below}, or no group is large enough to build a margin on',
  no_agreements: 'No performance agreement applies, so only the survey counts',
  too_little_known:
    'Of the agreements {known} is known; from {minimum} on they count, so only the survey does',
  forms_uncertain:
    'At least one of the four forms is provisional, or no group is large enough to build a margin on',
  all_met:
    'Enough groups heard (at least {enough}), and at least one is large enough to build a margin on',
  share: ' of {share}',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Which rule gave the status, in one sentence without full stop. */
export function ruleText(
  rule: StatusRule,
  { coverage }: ExplainedFramework,
  language: Language,
): string {
  const words = wordsIn(language)
  const share = (value: number) => formatShare(value, language)
  switch (rule.rule) {
    case 'too_few':
      return capitalised(hiddenReason(language))
    case 'forms_missing': {
      const forms = rule.forms.map((form) => formName(form, language))
      const sentence = forms.length === 1 ? words.form_missing : words.forms_missing
      return fill(sentence, { forms: enumerate(forms, language) })
    }
    case 'low_coverage':
    case 'partial_coverage':
      return fill(words[rule.rule], {
        share: rule.coverage === null ? '' : fill(words.share, { share: share(rule.coverage) }),
        below: share(rule.below),
      })
    case 'partial_or_no_error':
      return fill(words[rule.rule], { below: share(rule.below) })
    case 'too_little_known':
      return fill(words[rule.rule], {
        known: share(rule.knownShare),
        minimum: share(rule.minimum),
      })
    case 'all_met':
      return fill(words[rule.rule], { enough: share(coverage.provisionalBelow) })
    default:
      return words[rule.rule]
  }
}
