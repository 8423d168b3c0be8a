import { useState, type ComponentType } from 'react'

/**
 * A part of a page that the server writes and no script takes over: in the browser what was written stays as it
 * is, and neither the code nor the words of the part go there. Every page is reached by a whole load, so nothing
 * is ever to be made anew; where React gives up what the server sent and begins again, the text is taken along.
 * Within such a part only what works by itself, or by `useButtons`, does something.
 *
 * @param name of the part, once on a page
 * @param Part `import.meta.env.SSR && TheComponent`, which leaves nothing of it in the browser's bundle
 * @param which of a part that stands there more often, which one this is
 */
export function serverWritten<Props extends object>(
  name: string,
  Part: ComponentType<Props> | false,
  which: (props: Props) => string = () => '',
): ComponentType<Props> {
  const idOf = (props: Props) => `written-${name}${which(props)}`
  if (Part === false) return (props) => <Written id={idOf(props)} />
  return (props) => (
    <div id={idOf(props)} className="server-written">
      <Part {...props} />
    </div>
  )
}

function Written({ id }: { readonly id: string }) {
  const [html] = useState(() => document.getElementById(id)?.innerHTML ?? '')
  return (
    <div
      id={id}
      className="server-written"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
