import { chartFileWords } from '#app/words/chart-files'
import type { Language } from '#app/words/language'

interface DownloadFile {
  readonly name: string
  readonly href: string
}

interface DownloadsProps {
  /** The figures as CSV; the same are there as XLSX. */
  readonly files: readonly DownloadFile[]
  /** Address of the SVG; the PNG is made of it in the browser. */
  readonly picture?: string
  /** Which chart: said to whoever does not see under which one the links stand. */
  readonly about: string
  /** Id of the chart on the page, for a link that leads there. */
  readonly anchor?: string
  readonly language: Language
}

/** A chart as files: links, so that they work without JavaScript. What takes some is done by `useButtons`. */
export function Downloads({ files, picture, about, anchor = '', language }: DownloadsProps) {
  const words = chartFileWords(language)
  const figures = files.flatMap((file) => [file, asWorkbook(file)])
  const links = picture ? [...figures, { name: 'SVG', href: picture }] : figures
  return (
    <p className="downloads">
      {links.map(({ name, href }) => (
        <a key={name} href={href} download>
          {name}
          <span className="visually-hidden">: {about}</span>
        </a>
      ))}
      {picture && (
        <>
          <button type="button" className="as-link with-script" data-picture={picture}>
            PNG<span className="visually-hidden">: {about}</span>
          </button>
          <button
            type="button"
            className="as-link with-script"
            data-anchor={anchor}
            data-done={words.copied}
          >
            {words.copy}
            <span className="visually-hidden">: {about}</span>
            <span role="status" />
          </button>
        </>
      )}
    </p>
  )
}

function asWorkbook({ href }: DownloadFile): DownloadFile {
  return { name: 'XLSX', href: href.replace('.csv?', '.xlsx?') }
}
