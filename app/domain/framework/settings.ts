import { DEFAULT_FRAMEWORK } from './default'
import type { Framework } from './framework'
import type { JsonReader } from './json-reader'

/** Of persons, regions, quarters or days: with more nothing would ever count. */
const MOST = 1000

/** λ of each form. */
export function readRecordWeight(reader: JsonReader, value: unknown): Framework['recordWeight'] {
  const source = reader.record(value, 'recordWeight')
  const weightOf = (dimension: keyof Framework['recordWeight']) =>
    reader.number(source[dimension], `recordWeight.${dimension}`, { min: 0, max: 1 })
  return {
    input: weightOf('input'),
    process: weightOf('process'),
    output: weightOf('output'),
    feedback: weightOf('feedback'),
  }
}

/** Thresholds of coverage, ascending. */
export function readCoverage(reader: JsonReader, value: unknown): Framework['coverage'] {
  const source = reader.record(value, 'coverage')
  const share = { min: 0, max: 1 }
  const insufficientBelow = reader.number(
    source.insufficientBelow,
    'coverage.insufficientBelow',
    share,
  )
  const provisionalBelow = reader.number(
    source.provisionalBelow,
    'coverage.provisionalBelow',
    share,
  )
  if (insufficientBelow > provisionalBelow) {
    reader.report('coverage', 'not_ascending', { insufficientBelow, provisionalBelow })
  }
  const count = { min: 1, max: MOST, integer: true }
  const personsPerGroup = reader.number(source.personsPerGroup, 'coverage.personsPerGroup', count)
  return { personsPerGroup, insufficientBelow, provisionalBelow }
}

/**
 * What a group must have to be a reference group may be more than the default, never less: standard
 * errors rest on these groups alone, and with fewer or heavier persons one would tell an answer. A
 * version stored before these were settings has the default ones.
 */
export function readVariance(reader: JsonReader, value: unknown): Framework['variance'] {
  const source = reader.record(value ?? DEFAULT_FRAMEWORK.variance, 'variance')
  const reference = reader.record(source.reference, 'variance.reference')
  const floor = reader.record(source.floor, 'variance.floor')
  const least = DEFAULT_FRAMEWORK.variance.reference
  const floorOf = (name: keyof Framework['variance']['floor']) =>
    reader.number(floor[name], `variance.floor.${name}`, { above: 0, max: 100 })
  const countOf = (name: 'minimumPersons' | 'minimumClusters') =>
    reader.number(reference[name], `variance.reference.${name}`, {
      min: least[name],
      max: MOST,
      integer: true,
    })
  return {
    reference: {
      minimumPersons: countOf('minimumPersons'),
      minimumClusters: countOf('minimumClusters'),
      maximumShare: reader.number(reference.maximumShare, 'variance.reference.maximumShare', {
        above: 0,
        max: least.maximumShare,
      }),
    },
    likeness: reader.number(source.likeness, 'variance.likeness', { min: 0, max: 1 }),
    floor: {
      score: floorOf('score'),
      difference: floorOf('difference'),
      index: floorOf('index'),
      indexDifference: floorOf('indexDifference'),
    },
  }
}

/** When scores are compared; a version stored before it was a setting has the default. */
export function readComparison(reader: JsonReader, value: unknown): Framework['comparison'] {
  const source = reader.record(value ?? DEFAULT_FRAMEWORK.comparison, 'comparison')
  return {
    minimumCommonWeight: reader.number(
      source.minimumCommonWeight,
      'comparison.minimumCommonWeight',
      { above: 0, max: 1 },
    ),
    minimumOthers: reader.number(source.minimumOthers, 'comparison.minimumOthers', {
      min: 2,
      max: MOST,
      integer: true,
    }),
  }
}

/** What is said first; a version stored before it was a setting has the default. */
export function readStatements(reader: JsonReader, value: unknown): Framework['statements'] {
  const source = reader.record(value ?? DEFAULT_FRAMEWORK.statements, 'statements')
  return {
    minimumChange: reader.number(source.minimumChange, 'statements.minimumChange', {
      ...{ min: 0, max: 100 },
    }),
  }
}

/** When a record score counts; what a version stored before choices and loops lacks has the default. */
export function readRecord(reader: JsonReader, value: unknown): Framework['record'] {
  const source = reader.record(value, 'record')
  const count = { min: 0, max: MOST, integer: true }
  const laterOn = (
    name: keyof Framework['record'],
    bounds: { readonly min: number; readonly max?: number; readonly integer: boolean },
  ) => reader.number(source[name] ?? DEFAULT_FRAMEWORK.record[name], `record.${name}`, bounds)
  return {
    minimumKnown: reader.number(source.minimumKnown, 'record.minimumKnown', { min: 0, max: 1 }),
    reportValidQuarters: reader.number(
      source.reportValidQuarters,
      'record.reportValidQuarters',
      count,
    ),
    // Never 0: the target is multiplied by the elapsed share and then divided by.
    minimumElapsed: reader.number(source.minimumElapsed, 'record.minimumElapsed', {
      above: 0,
      max: 1,
    }),
    reportWithinDays: reader.number(source.reportWithinDays, 'record.reportWithinDays', count),
    answerWithinDays: laterOn('answerWithinDays', count),
    steerDays: laterOn('steerDays', count),
    informationDays: laterOn('informationDays', count),
    weighingWithinDays: laterOn('weighingWithinDays', count),
    minimumWithoutAgreements: laterOn('minimumWithoutAgreements', { min: 1, integer: true }),
  }
}

/** How cooperations are judged; a version stored before it was a setting has the default. */
export function readCooperation(reader: JsonReader, value: unknown): Framework['cooperation'] {
  const source = reader.record(value ?? DEFAULT_FRAMEWORK.cooperation, 'cooperation')
  const days = (name: Exclude<keyof Framework['cooperation'], 'hourlyRate'>) =>
    reader.number(source[name] ?? DEFAULT_FRAMEWORK.cooperation[name], `cooperation.${name}`, {
      ...{ min: 1, max: MOST, integer: true },
    })
  const rate = source.hourlyRate ?? null
  return {
    managersAfterDays: days('managersAfterDays'),
    steeringAfterDays: days('steeringAfterDays'),
    stalledAfterDays: days('stalledAfterDays'),
    hourlyRate:
      rate === null ? null : reader.number(rate, 'cooperation.hourlyRate', { above: 0, max: MOST }),
  }
}
