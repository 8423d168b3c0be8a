import {
  COOPERATION_FORMS,
  EVIDENCE,
  PREDICTABILITIES,
  SCOPES,
} from '#app/domain/cooperation/cooperation'
import { registerCellText } from '#app/words/cooperation-cell'
import type { Language } from '#app/words/language'
import type { RegisterField } from '../form/register-form'

export const textField = (name: string): RegisterField => ({ name, kind: 'text' })

const dayField = (name: string): RegisterField => ({ name, kind: 'day' })

/** @param values as in the file */
export function choiceField(
  name: string,
  values: readonly string[],
  language: Language,
): RegisterField {
  const options = values.map((value) => ({
    value,
    text: registerCellText(name, value, language),
  }))
  return { name, kind: 'choice', options }
}

/** What a cooperation is, for all its partners. */
export function shapeFields(language: Language): readonly RegisterField[] {
  return [
    choiceField('form', COOPERATION_FORMS, language),
    textField('teams'),
    choiceField('scope', SCOPES, language),
    choiceField('predictability', PREDICTABILITIES, language),
  ]
}

/** Days that tell how deep it goes. */
export const EVIDENCE_FIELDS = EVIDENCE.map((name) => dayField(`${name}_on`))

export const AS_OF_FIELD = dayField('as_of')
