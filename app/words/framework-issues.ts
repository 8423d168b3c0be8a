import type { FrameworkIssue, FrameworkIssueCode } from '#app/domain/framework/framework-issue'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  whole: 'het geheel',
  sentence: '{path}: {what}.',
  codes: {
    not_json: 'dit is geen JSON',
    missing: 'ontbreekt',
    wrong_type: 'moet {expected} zijn',
    empty_text: 'is leeg',
    unreadable_text: 'is langer dan 2000 tekens, of bevat tekens die niet te tonen zijn',
    out_of_range: '{value} valt buiten wat mag ({bounds})',
    not_ascending: 'de grenzen moeten oplopen',
    too_few: '{count} is te weinig, het minste is {least}',
    too_many: '{count} is te veel, het meeste is {most}',
    code_twice: '“{text}” staat er twee keer',
    scale_unknown: '“{scale}” is geen vorm',
    form_without_items: 'over {dimension} wordt niets gevraagd',
    label_count: '{count} namen voor {expected} punten',
    label_twice: '“{label}{text}” staat voor twee punten',
  } satisfies Record<FrameworkIssueCode, string>,
  kinds: {
    object: 'een object',
    list: 'een lijst',
    text: 'een tekst',
    boolean: 'true of false',
    number: 'een getal',
    integer: 'een heel getal',
  } as Readonly<Record<string, string>>,
}

const ENGLISH: typeof DUTCH = {
  whole: 'the whole',
  sentence: '{path}: {what}.',
  codes: {
    not_json: 'this is not JSON',
    missing: 'is missing',
    wrong_type: 'must be {expected}',
    empty_text: 'is empty',
    unreadable_text: 'is longer than 2000 characters, or has characters that cannot be shown',
    out_of_range: '{value} lies outside what is allowed ({bounds})',
    not_ascending: 'the bounds must ascend',
    too_few: '{count} is too few, the least is {least}',
    too_many: '{count} is too many, the most is {most}',
    code_twice: '“{text}” is there twice',
    scale_unknown: '“{scale}” is not a form',
    form_without_items: 'nothing is asked about {dimension}',
    label_count: '{count} labels for {expected} points',
    label_twice: '“{label}{text}” stands for two points',
  },
  kinds: {
    object: 'an object',
    list: 'a list',
    text: 'a text',
    boolean: 'true or false',
    number: 'a number',
    integer: 'a whole number',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What is wrong with a framework, and where: `items[3].scale: “throughput” is not a form.` */
export function frameworkIssueText(
  { path, code, params }: FrameworkIssue,
  language: Language,
): string {
  const words = wordsIn(language)
  const { min, above, max } = params
  const bounds = [
    min === undefined ? '' : `≥ ${min}`,
    above === undefined ? '' : `> ${above}`,
    max === undefined ? '' : `≤ ${max}`,
  ].filter((bound) => bound !== '')
  const expected = words.kinds[params.expected ?? ''] ?? params.expected
  const what = fill(words.codes[code], { ...params, expected, bounds: bounds.join(', ') })
  return fill(words.sentence, { path: path === '' ? words.whole : path, what })
}
