import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainTable } from '#app/components/page/plain-table'
import { PeoplePage } from '#app/components/people/people-page'
import { readAuditLog } from '#app/services/people/audit.server'
import { auditActionName, auditOutcomeName, auditSubjectText, auditWords } from '#app/words/audit'
import { formatInstant } from '#app/words/dates'
import { menuName } from '#app/words/people'
import { languageOf } from './guard/language'
import { requirePerson } from './guard/require-person.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${menuName('audit', data?.language ?? 'nl')} · Draagvlak` },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { menu } = await requirePerson(request, context, 'read_audit_log')
  const before = new URL(request.url).searchParams.get('voor') ?? ''
  const page = await readAuditLog(context.db, /^\d{1,9}$/.test(before) ? Number(before) : null)
  return { menu, page, isNewest: before === '', language: languageOf(request) }
}

export default function AuditLogRoute() {
  const { menu, page, isNewest, language } = useLoaderData<typeof loader>()
  const words = auditWords(language)
  const title = menuName('audit', language)
  return (
    <PeoplePage title={title} language={language} menu={menu} wide>
      <p>{words.intro}</p>
      <PlainTable
        label={title}
        columns={[words.when, words.who, words.action, words.subject, words.outcome].map(
          (name) => ({ name }),
        )}
        rows={page.lines.map((line) => ({
          key: String(line.id),
          cells: [
            <time key="" dateTime={line.at}>
              {formatInstant(line.at, language)}
            </time>,
            line.email ?? words.nobody,
            auditActionName(line.action, language),
            line.aboutEmail ?? auditSubjectText(line.subject, language),
            auditOutcomeName(line.outcome, language),
          ],
        }))}
      />
      <p>
        {!isNewest && <a href={`?taal=${language}`}>{words.newest}</a>}{' '}
        {page.olderThan !== null && (
          <a href={`?voor=${page.olderThan}&taal=${language}`}>{words.older}</a>
        )}
      </p>
    </PeoplePage>
  )
}
