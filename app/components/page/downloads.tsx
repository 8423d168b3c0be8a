import { CopyLink } from './copy-link'
import { PngButton } from './png-button'

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
}

/** A chart as files: links, so that they work without JavaScript. */
export function Downloads({ files, picture, about, anchor }: DownloadsProps) {
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
      {picture && <PngButton picture={picture} about={about} />}
      {picture && <CopyLink {...(anchor === undefined ? {} : { anchor })} about={about} />}
    </p>
  )
}

function asWorkbook({ href }: DownloadFile): DownloadFile {
  return { name: 'XLSX', href: href.replace('.csv?', '.xlsx?') }
}
