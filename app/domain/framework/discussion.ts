import { DEFAULT_DISCUSSION } from './default-discussion'
import type { Bilingual, Discussion, Framework, Scale } from './framework'
import type { JsonReader } from './json-reader'

/** A text in both languages. */
export function readBilingual(reader: JsonReader, value: unknown, path: string): Bilingual {
  const source = reader.record(value, path)
  return { nl: reader.text(source.nl, `${path}.nl`), en: reader.text(source.en, `${path}.en`) }
}

/** Of each scale at least one question; a version stored before it was a setting has the default. */
export function readDiscussions(reader: JsonReader, value: unknown): Framework['discussion'] {
  const source = reader.record(value ?? DEFAULT_DISCUSSION, 'discussion')
  const of = (scale: Scale) => readDiscussion(reader, source[scale], `discussion.${scale}`)
  return {
    input: of('input'),
    process: of('process'),
    output: of('output'),
    feedback: of('feedback'),
    cooperation: of('cooperation'),
  }
}

function readDiscussion(reader: JsonReader, value: unknown, path: string): Discussion {
  const source = reader.record(value, path)
  const texts = (name: 'questions' | 'actions') =>
    reader
      .list(source[name], `${path}.${name}`)
      .map((text, at) => readBilingual(reader, text, `${path}.${name}[${at}]`))
  const questions = texts('questions')
  if (questions.length === 0) {
    reader.report(`${path}.questions`, 'too_few', { count: 0, least: 1 })
  }
  return { questions, actions: texts('actions') }
}
