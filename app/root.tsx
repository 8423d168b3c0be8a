import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
} from '@remix-run/react'
import type { LinksFunction, MetaFunction } from '@remix-run/node'
import type { ReactNode } from 'react'
import { useNonce } from './components/nonce'
import stylesheet from './styles/index.css?url'
import { errorWords } from './words/error-page'
import { isLanguage, type Language } from './words/language'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** Pages with a title of their own replace this one. */
export const meta: MetaFunction = () => [{ title: 'Draagvlak' }]

/** The frame of every page, of the error page as well. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const language = useLanguage()
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

/** What stands in place of a page that does not exist or broke. */
export function ErrorBoundary() {
  const error = useRouteError()
  const language = useLanguage()
  const words = errorWords(isRouteErrorResponse(error) ? error : { status: 500 }, language)
  return (
    <main id="content">
      <h1>{words.title}</h1>
      <p>{words.advice}</p>
      <p>
        <a href={`/?taal=${language}`}>{words.home}</a>
      </p>
    </main>
  )
}

/** The language in the address: every link carries it. */
function useLanguage(): Language {
  const language = new URLSearchParams(useLocation().search).get('taal')
  return isLanguage(language) ? language : 'nl'
}
