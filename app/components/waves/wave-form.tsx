import type { WaveReport } from '#app/domain/report/wave'
import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import type { Bilingual } from '#app/domain/framework/framework'
import { invitedField, WAVE_FIELDS, type WaveErrorCode } from '#app/domain/stakeholders/wave-form'
import type { Language } from '#app/words/language'
import { waveWords } from '#app/words/waves'
import { fieldAria, LabelledField } from '../form/labelled-field'
import { waveHref } from './wave-view'

/** What a wave is written down with. */
export interface WaveFormModel {
  /** null: a new one. */
  readonly report: WaveReport | null
  readonly regionSet: string
  readonly regions: readonly { readonly id: number; readonly name: string }[]
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Versions of the framework that there are. */
  readonly instruments: readonly string[]
  readonly current: string
  readonly mayEdit: boolean
}

interface WaveFormProps {
  readonly model: WaveFormModel
  readonly errors: Readonly<Record<string, WaveErrorCode>>
  /** As sent; absent: as kept. */
  readonly values?: Readonly<Record<string, string>>
  readonly language: Language
}

/** A wave to enter or to change: its days, and how many of each group were invited in each region. */
export function WaveForm({ model, errors, values, language }: WaveFormProps) {
  const { report, regionSet, regions, groups, instruments, current } = model
  const words = waveWords(language)
  const kept = keptValues(model)
  const valueOf = (name: string) => (values ?? kept)[name] ?? ''
  const shared = { errors, language, valueOf }
  const dayHint = report?.daysDiffer === true ? words.differHint : undefined
  return (
    <form
      method="post"
      action={waveHref({ ...report?.summary, language })}
      className="wave-form"
      noValidate
    >
      <input type="hidden" name={WAVE_FIELDS.regionSet} value={regionSet} />
      <input type="hidden" name={WAVE_FIELDS.basedOn} value={valueOf(WAVE_FIELDS.basedOn)} />
      {report === null ? (
        <>
          <TextField {...shared} name={WAVE_FIELDS.name} label={words.fields.name} />
          <TextField
            {...shared}
            name={WAVE_FIELDS.period}
            label={words.fields.period}
            hint={words.periodHint}
          />
        </>
      ) : (
        <>
          <input type="hidden" name={WAVE_FIELDS.name} value={report.summary.name} />
          <input type="hidden" name={WAVE_FIELDS.period} value={report.summary.period} />
        </>
      )}
      <div className="wave-days">
        <TextField
          {...shared}
          name={WAVE_FIELDS.opens}
          label={words.fields.opens}
          hint={dayHint}
          type="date"
        />
        <TextField
          {...shared}
          name={WAVE_FIELDS.closes}
          label={words.fields.closes}
          hint={dayHint}
          type="date"
        />
        <p className="field">
          <label htmlFor={WAVE_FIELDS.instrument}>{words.fields.instrument}</label>
          <select
            id={WAVE_FIELDS.instrument}
            name={WAVE_FIELDS.instrument}
            defaultValue={valueOf(WAVE_FIELDS.instrument)}
          >
            <option value="">{words.unknown}</option>
            {[...new Set([...instruments, current, valueOf(WAVE_FIELDS.instrument)])]
              .filter((version) => version !== '')
              .map((version) => (
                <option key={version}>{version}</option>
              ))}
          </select>
        </p>
      </div>
      <h2>{words.fields.invited}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.fields.invited}>
        <table className="explain-table wave-numbers">
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              {groups.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map((region) => (
              <tr key={region.id}>
                <th scope="row">{region.name}</th>
                {groups.map(({ code, name }) => {
                  const at = invitedField(region.id, code)
                  return (
                    <td key={code}>
                      <input
                        id={at}
                        name={at}
                        inputMode="numeric"
                        autoComplete="off"
                        maxLength={10}
                        aria-label={words.invitedOf(region.name, name[language])}
                        aria-invalid={errors[at] !== undefined || undefined}
                        defaultValue={valueOf(at)}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="actions">
        <button type="submit">{words.save}</button>
      </p>
    </form>
  )
}

/** As it is kept, by field. */
function keptValues({ report, current }: WaveFormModel): Record<string, string> {
  if (report === null) return { [WAVE_FIELDS.instrument]: current }
  const { summary, daysDiffer, regions, basedOn } = report
  const day = (of: Day | null) => (of === null || daysDiffer ? '' : formatIsoDay(of))
  const numbers = regions.flatMap(({ id, cells }) =>
    cells.map(({ group, invited }) => [invitedField(id, group), String(invited ?? '')] as const),
  )
  return {
    ...Object.fromEntries(numbers),
    [WAVE_FIELDS.basedOn]: String(basedOn),
    [WAVE_FIELDS.opens]: day(summary.opens),
    [WAVE_FIELDS.closes]: day(summary.closes),
    [WAVE_FIELDS.instrument]: summary.instruments[0] ?? '',
  }
}

interface TextFieldProps extends Pick<WaveFormProps, 'errors' | 'language'> {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'date'
  readonly valueOf: (name: string) => string
}

function TextField({
  name,
  label,
  hint,
  type = 'text',
  errors,
  language,
  valueOf,
}: TextFieldProps) {
  const code = errors[name]
  const error = code === undefined ? undefined : waveWords(language).errors[code]
  return (
    <LabelledField {...{ name, label, hint, error }}>
      <input
        {...fieldAria({ name, hint, error })}
        name={name}
        type={type}
        autoComplete="off"
        defaultValue={valueOf(name)}
      />
    </LabelledField>
  )
}
