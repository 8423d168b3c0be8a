import { describe, expect, test } from 'vitest'
import { checkFramework } from '#app/domain/framework/check'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'

type Json = Record<string, unknown>

/** The default framework as JSON, with one value changed; undefined takes it away. */
function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const root = JSON.parse(JSON.stringify(DEFAULT_FRAMEWORK)) as Json
  let parent = root
  for (const step of path.slice(0, -1)) parent = parent[step] as Json
  parent[path.at(-1) as string] = value
  return JSON.parse(JSON.stringify(root)) as unknown
}

function issuesOf(value: unknown): string[] {
  return checkFramework(value).issues.map(({ path, code }) => `${path}: ${code}`)
}

const item = DEFAULT_FRAMEWORK.items[0]
const itemsTo = (count: number) => [
  ...DEFAULT_FRAMEWORK.items,
  ...Array.from({ length: count - 25 }, (_, i) => ({ ...item, code: `X${i}` })),
]

describe('a framework is refused', () => {
  test.each([
    ['without a version', ['version'], undefined, 'version: missing'],
    ['with a blank version', ['version'], ' ', 'version: empty_text'],
    ['with a version that is no text', ['version'], 1, 'version: wrong_type'],
    ['with items that are no list', ['items'], {}, 'items: wrong_type'],
    ['with 65 items', ['items'], itemsTo(65), 'items: too_many'],
    [
      'with an item twice, in another case',
      ['items', 1, 'code'],
      'i1',
      'items[1].code: code_twice',
    ],
    ['with an unknown scale', ['items', 0, 'scale'], 'throughput', 'items[0].scale: scale_unknown'],
    [
      'without a question for a form',
      ['discussion', 'output', 'questions'],
      [],
      'discussion.output.questions: too_few',
    ],
    [
      'with an action in one language',
      ['discussion', 'input', 'actions', 1, 'en'],
      undefined,
      'discussion.input.actions[1].en: missing',
    ],
    ['with a blank word for a theme', ['themes', 0, 'also'], [''], 'themes[0].also[0]: empty_text'],
    ['with a "yes" for reversed', ['items', 0, 'reversed'], 'yes', 'items[0].reversed: wrong_type'],
    [
      'with a statement in one language',
      ['items', 3, 'text', 'en'],
      undefined,
      'items[3].text.en: missing',
    ],
    ['with an item of null', ['items', 0], null, 'items[0]: wrong_type'],
    ['without groups', ['groups'], [], 'groups: too_few'],
    ['with a group twice', ['groups', 4, 'code'], 'huurders', 'groups[4].code: code_twice'],
    ['with a theme twice', ['themes', 1, 'code'], 'beschikbaarheid', 'themes[1].code: code_twice'],
    ['with λ above 1', ['recordWeight', 'output'], 1.01, 'recordWeight.output: out_of_range'],
    ['with λ below 0', ['recordWeight', 'input'], -0.01, 'recordWeight.input: out_of_range'],
    ['with λ as text', ['recordWeight', 'process'], '0.25', 'recordWeight.process: wrong_type'],
    ['with λ missing', ['recordWeight', 'feedback'], undefined, 'recordWeight.feedback: missing'],
    ['with nobody needing to answer', ['minimumAnswered'], 0, 'minimumAnswered: out_of_range'],
    [
      'with half a person per group',
      ['coverage', 'personsPerGroup'],
      2.5,
      'coverage.personsPerGroup: wrong_type',
    ],
    [
      'with coverage thresholds crossed',
      ['coverage', 'insufficientBelow'],
      0.86,
      'coverage: not_ascending',
    ],
    [
      'with a known share above 1',
      ['record', 'minimumKnown'],
      2,
      'record.minimumKnown: out_of_range',
    ],
    [
      'with an elapsed share of 0',
      ['record', 'minimumElapsed'],
      0,
      'record.minimumElapsed: out_of_range',
    ],
    [
      'with negative days',
      ['record', 'reportWithinDays'],
      -1,
      'record.reportWithinDays: out_of_range',
    ],
    [
      'with half a quarter',
      ['record', 'reportValidQuarters'],
      0.5,
      'record.reportValidQuarters: wrong_type',
    ],
    [
      'with four persons for a reference group',
      ['variance', 'reference', 'minimumPersons'],
      4,
      'variance.reference.minimumPersons: out_of_range',
    ],
    [
      'with three clusters for a reference group',
      ['variance', 'reference', 'minimumClusters'],
      3,
      'variance.reference.minimumClusters: out_of_range',
    ],
    [
      'with half a reference group in one hand',
      ['variance', 'reference', 'maximumShare'],
      0.5,
      'variance.reference.maximumShare: out_of_range',
    ],
    ['with a likeness above 1', ['variance', 'likeness'], 1.1, 'variance.likeness: out_of_range'],
    [
      'with no least spread',
      ['variance', 'floor', 'score'],
      0,
      'variance.floor.score: out_of_range',
    ],
    [
      'without one of the floors',
      ['variance', 'floor', 'indexDifference'],
      undefined,
      'variance.floor.indexDifference: missing',
    ],
    [
      'with no weight in common',
      ['comparison', 'minimumCommonWeight'],
      0,
      'comparison.minimumCommonWeight: out_of_range',
    ],
    [
      'with one other region for a comparison',
      ['comparison', 'minimumOthers'],
      1,
      'comparison.minimumOthers: out_of_range',
    ],
    ['with an index floor of 0', ['indexFloor'], 0, 'indexFloor: out_of_range'],
    ['with equal bands', ['bands'], [50, 65, 65], 'bands: not_ascending'],
    ['with a fourth band', ['bands'], [50, 65, 80, 90], 'bands: too_many'],
    ['with a scale of one point', ['answerScale', 'max'], 1, 'answerScale: not_ascending'],
    ['with half a point', ['answerScale', 'max'], 5.5, 'answerScale.max: wrong_type'],
    ['with a scale beyond a byte', ['answerScale', 'max'], 255, 'answerScale: too_many'],
    [
      'with a label short',
      ['answerScale', 'labels', 'nl'],
      ['a', 'b', 'c', 'd'],
      'answerScale.labels.nl: label_count',
    ],
    [
      'with a label twice',
      ['answerScale', 'labels', 'nl', 1],
      'EENS',
      'answerScale.labels.nl[3]: label_twice',
    ],
    [
      'with a label of another point in the other language',
      ['answerScale', 'labels', 'en', 0],
      'eens',
      'answerScale.labels.en[0]: label_twice',
    ],
  ] as const)('%s', (_name, path, value, expected) => {
    const broken = withValue(path, value)
    expect(issuesOf(broken)).toContain(expected)
    expect(checkFramework(broken).data).toBeNull()
  })

  test('without a statement about one of the four forms', () => {
    const items = DEFAULT_FRAMEWORK.items.filter(({ scale }) => scale !== 'feedback')
    expect(issuesOf(withValue(['items'], items))).toEqual(['items: form_without_items'])
  })

  test('with everything that is wrong named at once', () => {
    const broken = withValue(['indexFloor'], 101) as Json
    expect(issuesOf({ ...broken, version: '' })).toEqual([
      'version: empty_text',
      'indexFloor: out_of_range',
    ])
  })

  test.each([null, undefined, 'framework', 3, []])('where it is %s', (value) => {
    expect(checkFramework(value).data).toBeNull()
  })
})

describe('a framework is taken', () => {
  test('with 64 items', () => {
    expect(issuesOf(withValue(['items'], itemsTo(64)))).toEqual([])
  })

  test('without the cooperation scale, which is no form of legitimacy', () => {
    const items = DEFAULT_FRAMEWORK.items.filter(({ scale }) => scale !== 'cooperation')
    expect(issuesOf(withValue(['items'], items))).toEqual([])
  })

  test.each([0, 1])('with λ %d', (weight) => {
    expect(issuesOf(withValue(['recordWeight', 'output'], weight))).toEqual([])
  })

  test('with equal coverage thresholds: nothing is provisional then', () => {
    expect(issuesOf(withValue(['coverage', 'insufficientBelow'], 0.85))).toEqual([])
  })

  test.each(['variance', 'comparison', 'statements', 'discussion'])(
    'without %s, as versions of before it was a setting: with the default',
    (setting) => {
      expect(checkFramework(withValue([setting], undefined)).data).toEqual(DEFAULT_FRAMEWORK)
    },
  )

  test('with more asked of a reference group', () => {
    const stricter = { minimumPersons: 8, minimumClusters: 6, maximumShare: 0.25 }
    expect(issuesOf(withValue(['variance', 'reference'], stricter))).toEqual([])
  })

  test('without the properties that a framework does not have', () => {
    const { data } = checkFramework({ ...DEFAULT_FRAMEWORK, colour: 'red' })
    expect(data).toEqual(DEFAULT_FRAMEWORK)
  })
})
