import { DIMENSIONS, type Framework } from '#app/domain/framework/framework'
import { fill } from './fill'
import { frameworkWords } from './framework'
import type { Language } from './language'
import { formatShare, withDecimalMark } from './numbers'
import { formName } from './terms'

/** Every weight and bound of a framework by name, as they are told. */
export function frameworkSettings(
  framework: Framework,
  language: Language,
): readonly (readonly [string, string])[] {
  const { names } = frameworkWords(language)
  const { coverage, record, comparison, variance, statements, cooperation } = framework
  const share = (value: number) => formatShare(value, language)
  const plain = (value: number) => withDecimalMark(value, language)
  return [
    ...DIMENSIONS.map((form): [string, string] => [
      fill(names.recordWeight, { form: formName(form, language) }),
      share(framework.recordWeight[form]),
    ]),
    [names.minimumAnswered, share(framework.minimumAnswered)],
    [names.personsPerGroup, plain(coverage.personsPerGroup)],
    [names.insufficientBelow, share(coverage.insufficientBelow)],
    [names.provisionalBelow, share(coverage.provisionalBelow)],
    [names.bands, framework.bands.map(plain).join(', ')],
    [names.minimumChange, plain(statements.minimumChange)],
    [names.minimumKnown, share(record.minimumKnown)],
    [names.reportValidQuarters, plain(record.reportValidQuarters)],
    [names.minimumElapsed, share(record.minimumElapsed)],
    [names.reportWithinDays, plain(record.reportWithinDays)],
    [names.answerWithinDays, plain(record.answerWithinDays)],
    [names.steerDays, plain(record.steerDays)],
    [names.informationDays, plain(record.informationDays)],
    [names.weighingWithinDays, plain(record.weighingWithinDays)],
    [names.minimumWithoutAgreements, plain(record.minimumWithoutAgreements)],
    [names.managersAfterDays, plain(cooperation.managersAfterDays)],
    [names.steeringAfterDays, plain(cooperation.steeringAfterDays)],
    [names.stalledAfterDays, plain(cooperation.stalledAfterDays)],
    [names.hourlyRate, cooperation.hourlyRate === null ? '–' : plain(cooperation.hourlyRate)],
    [names.minimumCommonWeight, share(comparison.minimumCommonWeight)],
    [names.minimumOthers, plain(comparison.minimumOthers)],
    [names.likeness, plain(variance.likeness)],
    [names.minimumPersons, plain(variance.reference.minimumPersons)],
    [names.minimumClusters, plain(variance.reference.minimumClusters)],
    [names.indexFloor, plain(framework.indexFloor)],
  ]
}
