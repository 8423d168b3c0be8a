import { PngButton } from './png-button'

interface DownloadsProps {
  readonly files: readonly { readonly name: string; readonly href: string }[]
  /** Address of the SVG; the PNG is made of it in the browser. */
  readonly picture?: string
  /** Which chart: said to whoever does not see under which one the links stand. */
  readonly about: string
}

/** A chart as files: links, so that they work without JavaScript. */
export function Downloads({ files, picture, about }: DownloadsProps) {
  const links = picture ? [...files, { name: 'SVG', href: picture }] : files
  return (
    <p className="downloads">
      {links.map(({ name, href }) => (
        <a key={name} href={href} download>
          {name}
          <span className="visually-hidden">: {about}</span>
        </a>
      ))}
      {picture && <PngButton picture={picture} about={about} />}
    </p>
  )
}
