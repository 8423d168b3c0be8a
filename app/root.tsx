import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import italic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url'
import upright from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import type { ReactNode } from 'react'
import { useNonce } from './components/nonce'
import { UNFOLD_TABLES } from './components/page/folded-table'
import { LoadingBar } from './components/page/loading-bar'
import { navigationItems } from './components/page/navigation'
import { hrefIn, PageFrame } from './components/page/page-frame'
import { useButtons } from './components/page/use-buttons'
import { useVisitor, VisitorProvider } from './components/page/visitor'
import { useSearchKey } from './components/search/use-search-key'
import { readVisitor } from './routes/guard/visitor.server'
import stylesheet from './styles/index.css?url'
import { errorWords } from './words/error-page'
import { isLanguage, type Language } from './words/language'

const TYPEFACE = {
  rel: 'preload',
  as: 'font',
  type: 'font/woff2',
  crossOrigin: 'anonymous',
} as const

export const links: LinksFunction = () => [
  ...[upright, italic].map((href) => ({ ...TYPEFACE, href })),
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/**
 * Text that is set before its typeface is there is set twice, and the first text would ask for it too late. Where it
 * does not come, another stands in.
 */
const ASK_FOR_TYPEFACE = ['', 'italic ']
  .map((style) => `document.fonts.load('${style}1em "Source Sans 3 Variable"').catch(()=>{})`)
  .join()

/** Pages with a title of their own replace this one; what stands in place of one has its own as well. */
export const meta: MetaFunction = ({ error, location }) => [
  {
    title: error === undefined ? 'Draagvlak' : `${told(error, location.search).title} · Draagvlak`,
  },
]

/** Who asks, whatever the page. */
export const loader = (args: LoaderFunctionArgs) => readVisitor(args)

/** The frame of every page, of the error page as well. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const language = useLanguage()
  const visitor = useRouteLoaderData<typeof loader>('root') ?? null
  useButtons()
  useSearchKey()
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: `${UNFOLD_TABLES};${ASK_FOR_TYPEFACE}` }}
        />
      </head>
      <body>
        <LoadingBar />
        <VisitorProvider value={visitor}>{children}</VisitorProvider>
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
  const { pathname, search } = useLocation()
  const words = told(error, search)
  return (
    <PageFrame
      language={language}
      languageHref={hrefIn(search)}
      items={navigationItems(useVisitor()?.menu ?? [], pathname, language)}
    >
      <h1>{words.title}</h1>
      <p>{words.advice}</p>
      <p>
        <a href={`/?taal=${language}`}>{words.home}</a>
      </p>
    </PageFrame>
  )
}

function told(error: unknown, search: string) {
  return errorWords(isRouteErrorResponse(error) ? error : { status: 500 }, languageIn(search))
}

function useLanguage(): Language {
  return languageIn(useLocation().search)
}

/** The language in the address: every link carries it. */
function languageIn(search: string): Language {
  const language = new URLSearchParams(search).get('taal')
  return isLanguage(language) ? language : 'nl'
}
