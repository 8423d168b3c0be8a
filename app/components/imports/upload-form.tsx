import { useRef, useState, type DragEvent } from 'react'
import { UPLOAD_FIELDS, type UploadError } from '#app/domain/uploads/form'
import { importWords } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { FileField } from '../form/file-field'
import { importLinks } from './links'
import { ariaOf, KindField, Labelled, OptionFields } from './option-fields'

interface UploadFormProps {
  readonly language: Language
  readonly regionSets: readonly string[]
  readonly errors: readonly UploadError[]
}

/**
 * A plain form with a file: the browser sends it, with or without scripts. With them a file can also
 * be dropped on it, and the button says that it is sending.
 */
export function UploadForm({ language, regionSets, errors }: UploadFormProps) {
  const words = importWords(language).form
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [isSending, setSending] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (input.current !== null && event.dataTransfer.files.length > 0) {
      input.current.files = event.dataTransfer.files
      input.current.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <form
      method="post"
      action={importLinks.all(language)}
      encType="multipart/form-data"
      className="upload-form"
      onSubmit={() => {
        setSending(true)
      }}
    >
      <p>{words.intro}</p>
      <div
        className={isOver ? 'drop-zone drop-zone-over' : 'drop-zone'}
        onDragEnter={over}
        onDragOver={over}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={drop}
      >
        <p className="drop-hint">{words.drop}</p>
        <Labelled
          name={UPLOAD_FIELDS.file}
          label={words.file}
          hint={words.fileHint}
          errors={errors}
          language={language}
        >
          <FileField
            {...ariaOf(UPLOAD_FIELDS.file, errors)}
            field={input}
            language={language}
            name={UPLOAD_FIELDS.file}
            accept=".csv,.txt,.tsv,.xlsx,.sav,.json,.geojson,.topojson,text/csv,text/plain"
            required
          />
        </Labelled>
      </div>
      <KindField language={language} errors={errors} />
      <details open={errors.length > 0 || undefined}>
        <summary>{words.more}</summary>
        <OptionFields language={language} regionSets={regionSets} errors={errors} />
      </details>
      <p className="actions">
        <button type="submit" aria-disabled={isSending || undefined}>
          {isSending ? words.sending : words.submit}
        </button>
      </p>
    </form>
  )
}
