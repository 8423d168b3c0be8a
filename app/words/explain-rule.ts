import type { ExplainedFramework } from '#app/domain/report/explanation-model'
import type { StatusRule } from '#app/domain/report/status-rule'
import type { Language } from './language'
import { formatShare } from './numbers'
import { capitalised, enumerate } from './phrase'
import { formName, hiddenReason } from './terms'

/** Which rule gave the status, in one sentence without full stop. */
export function ruleText(
  rule: StatusRule,
  { coverage }: ExplainedFramework,
  language: Language,
): string {
  const enough = formatShare(coverage.provisionalBelow, language)
  return language === 'nl' ? dutch(rule, enough) : english(rule, enough)
}

function dutch(rule: StatusRule, enough: string): string {
  switch (rule.rule) {
    case 'no_data':
      return 'Niemand gaf antwoord en geen afspraak telt mee'
    case 'too_few':
      return capitalised(hiddenReason('nl'))
    case 'bound':
      return 'De enquête wordt alleen als grens getoond (≤5 of ≥95); de score ernaast zou het getal zelf verraden'
    case 'forms_hidden':
      return 'Ten minste één vorm wordt niet als getal getoond, dus ook de index niet'
    case 'forms_missing':
      return `Een index heeft alle vier de vormen nodig; ${names(rule.forms, 'nl')} ${rule.forms.length === 1 ? 'ontbreekt' : 'ontbreken'}`
    case 'nobody_answered':
      return 'Niemand gaf antwoord; dit is de stand van de prestatieafspraken, zonder interval'
    case 'low_coverage':
      return `De dekking${share(rule.coverage, 'nl')} ligt onder ${formatShare(rule.below, 'nl')}: te weinig gehoord voor een score`
    case 'partial_coverage':
      return `De dekking${share(rule.coverage, 'nl')} ligt onder ${formatShare(rule.below, 'nl')}: niet elke groep is genoeg gehoord`
    case 'no_standard_error':
      return 'De dekking is voldoende, maar geen enkele groep is groot genoeg om er een marge op te bouwen'
    case 'partial_or_no_error':
      return `De dekking ligt, onafgerond, net onder ${formatShare(rule.below, 'nl')}, of geen enkele groep is groot genoeg om er een marge op te bouwen`
    case 'no_agreements':
      return 'Geen prestatieafspraak is van toepassing, dus alleen de enquête telt'
    case 'too_little_known':
      return `Van de afspraken is ${formatShare(rule.knownShare, 'nl')} bekend; vanaf ${formatShare(rule.minimum, 'nl')} tellen zij mee, dus alleen de enquête telt`
    case 'forms_uncertain':
      return 'Ten minste één van de vier vormen is voorlopig, of geen enkele groep is groot genoeg om er een marge op te bouwen'
    case 'all_met':
      return `Genoeg groepen gehoord (minstens ${enough}), en minstens één is groot genoeg om er een marge op te bouwen`
  }
}

function english(rule: StatusRule, enough: string): string {
  switch (rule.rule) {
    case 'no_data':
      return 'Nobody answered and no agreement counts'
    case 'too_few':
      return capitalised(hiddenReason('en'))
    case 'bound':
      return 'The survey is shown as a bound only (≤5 or ≥95); the score beside it would give the number itself away'
    case 'forms_hidden':
      return 'At least one form is not shown as a number, hence the index is not either'
    case 'forms_missing':
      return `An index needs all four forms; ${names(rule.forms, 'en')} missing`
    case 'nobody_answered':
      return 'Nobody answered; this is how the performance agreements stand, without interval'
    case 'low_coverage':
      return `Coverage${share(rule.coverage, 'en')} lies below ${formatShare(rule.below, 'en')}: too few were heard for a score`
    case 'partial_coverage':
      return `Coverage${share(rule.coverage, 'en')} lies below ${formatShare(rule.below, 'en')}: not every group was heard enough`
    case 'no_standard_error':
      return 'Coverage is sufficient, but no group is large enough to build a margin on'
    case 'partial_or_no_error':
      return `Coverage lies, unrounded, just below ${formatShare(rule.below, 'en')}, or no group is large enough to build a margin on`
    case 'no_agreements':
      return 'No performance agreement applies, so only the survey counts'
    case 'too_little_known':
      return `Of the agreements ${formatShare(rule.knownShare, 'en')} is known; from ${formatShare(rule.minimum, 'en')} on they count, so only the survey does`
    case 'forms_uncertain':
      return 'At least one of the four forms is provisional, or no group is large enough to build a margin on'
    case 'all_met':
      return `Enough groups heard (at least ${enough}), and at least one is large enough to build a margin on`
  }
}

function names(forms: readonly Parameters<typeof formName>[0][], language: Language): string {
  return enumerate(
    forms.map((form) => formName(form, language)),
    language === 'nl' ? 'en' : 'and',
  )
}

function share(coverage: number | null, language: Language): string {
  if (coverage === null) return ''
  return language === 'nl'
    ? ` van ${formatShare(coverage, 'nl')}`
    : ` of ${formatShare(coverage, 'en')}`
}
