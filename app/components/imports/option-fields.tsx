import type { ReactNode } from 'react'
import { FILE_KINDS, type FileKind } from '#app/domain/ingest/columns/file-kind'
import { UPLOAD_FIELDS, type UploadError } from '#app/domain/uploads/form'
import type { UploadOptions } from '#app/domain/uploads/job'
import { importWords, kindName } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { uploadErrorText } from '#app/words/upload-refusals'
import { LabelledField } from '../form/labelled-field'

interface OptionFieldsProps {
  readonly language: Language
  readonly regionSets: readonly string[]
  readonly errors: readonly UploadError[]
  /** As they are asked for already. */
  readonly options?: UploadOptions
}

/** What kind of file it is. */
export function KindField({ language, errors, options }: Omit<OptionFieldsProps, 'regionSets'>) {
  const words = importWords(language).form
  return (
    <Labelled name={UPLOAD_FIELDS.kind} label={words.kind} errors={errors} language={language}>
      <select id={UPLOAD_FIELDS.kind} name={UPLOAD_FIELDS.kind} defaultValue={options?.kind ?? ''}>
        <option value="">{words.recogniseKind}</option>
        {FILE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind, language)}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** The choices that most files do without: of a file of a known kind those that it can have. */
export function OptionFields({ language, regionSets, errors, options }: OptionFieldsProps) {
  const words = importWords(language).form
  const shared = { errors, language }
  const kind = options?.kind ?? null
  const canBe = (...kinds: readonly FileKind[]) => kind === null || kinds.includes(kind)
  return (
    <>
      <Labelled
        {...shared}
        name={UPLOAD_FIELDS.period}
        label={words.period}
        hint={words.periodHint}
      >
        <input
          {...ariaOf(UPLOAD_FIELDS.period, errors)}
          name={UPLOAD_FIELDS.period}
          defaultValue={options?.period ?? ''}
          maxLength={20}
          autoComplete="off"
        />
      </Labelled>
      <Labelled
        {...shared}
        name={UPLOAD_FIELDS.regionSet}
        label={words.regionSet}
        hint={words.regionSetHint}
      >
        <input
          {...ariaOf(UPLOAD_FIELDS.regionSet, errors)}
          name={UPLOAD_FIELDS.regionSet}
          defaultValue={options?.regionSet ?? ''}
          list="regio-indelingen"
          maxLength={200}
          autoComplete="off"
        />
        <datalist id="regio-indelingen">
          {regionSets.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Labelled>
      {canBe('survey') && (
        <Labelled {...shared} name={UPLOAD_FIELDS.wave} label={words.wave} hint={words.waveHint}>
          <input
            {...ariaOf(UPLOAD_FIELDS.wave, errors)}
            name={UPLOAD_FIELDS.wave}
            defaultValue={options?.wave ?? ''}
            maxLength={200}
            autoComplete="off"
          />
        </Labelled>
      )}
      {canBe('areas') && (
        <>
          <Labelled {...shared} name={UPLOAD_FIELDS.year} label={words.year} hint={words.yearHint}>
            <input
              {...ariaOf(UPLOAD_FIELDS.year, errors)}
              name={UPLOAD_FIELDS.year}
              defaultValue={options?.year ?? ''}
              inputMode="numeric"
              maxLength={4}
              autoComplete="off"
            />
          </Labelled>
          <Labelled
            {...shared}
            name={UPLOAD_FIELDS.credit}
            label={words.credit}
            hint={words.creditHint}
          >
            <input
              {...ariaOf(UPLOAD_FIELDS.credit, errors)}
              name={UPLOAD_FIELDS.credit}
              defaultValue={options?.credit ?? ''}
              maxLength={200}
              autoComplete="off"
            />
          </Labelled>
        </>
      )}
      <CheckBox
        name={UPLOAD_FIELDS.createRegions}
        label={words.createRegions}
        checked={options?.createRegions ?? false}
      />
      <CheckBox
        name={UPLOAD_FIELDS.strict}
        label={words.strict}
        checked={options?.strict ?? false}
      />
    </>
  )
}

interface CheckBoxProps {
  readonly name: string
  readonly label: string
  readonly checked: boolean
}

function CheckBox({ name, label, checked }: CheckBoxProps) {
  return (
    <p className="check-field">
      <input type="checkbox" id={name} name={name} value="ja" defaultChecked={checked} />
      <label htmlFor={name}>{label}</label>
    </p>
  )
}

interface LabelledProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly language: Language
  readonly errors: readonly UploadError[]
  readonly children: ReactNode
}

/** A field with its label, its hint, and what is wrong with it. */
export function Labelled({ name, label, hint, language, errors, children }: LabelledProps) {
  const error = errors.find(({ field }) => field === name)
  const text = error === undefined ? undefined : uploadErrorText(error, language)
  return <LabelledField {...{ name, label, hint, error: text, children }} />
}

/** For the input of a field with a hint. */
export function ariaOf(name: string, errors: readonly UploadError[]) {
  const isWrong = errors.some(({ field }) => field === name)
  return {
    id: name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? `${name}-hint ${name}-error` : `${name}-hint`,
  }
}
