import type { LoopColumn } from '#app/domain/ingest/columns/columns'
import { loopFormWords } from '#app/words/loop-form'
import type { Language } from '#app/words/language'
import * as fields from '../form/row-fields'

/** What every field of the form needs. */
export interface LoopFieldProps extends Omit<fields.RowFieldProps, 'label' | 'name'> {
  readonly name: LoopColumn
  readonly language: Language
}

type Extra<Field extends (props: never) => unknown> = LoopFieldProps &
  Omit<Parameters<Field>[0], keyof fields.RowFieldProps>

export function TextField(props: Extra<typeof fields.TextField>) {
  return <fields.TextField {...named(props)} />
}

export function DayField(props: LoopFieldProps) {
  return <fields.DayField {...named(props)} />
}

export function ChoiceField(props: Extra<typeof fields.ChoiceField>) {
  return <fields.ChoiceField {...named(props)} />
}

export function TickField(props: Extra<typeof fields.TickField>) {
  return <fields.TickField {...named(props)} />
}

function named<Props extends LoopFieldProps>({ language, ...props }: Props) {
  return { ...props, label: loopFormWords(language).columns[props.name] }
}
