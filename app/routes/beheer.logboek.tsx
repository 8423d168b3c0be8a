import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
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
      <div className="scroll" tabIndex={0} role="region" aria-label={title}>
        <table className="audit-log">
          <thead>
            <tr>
              {[words.when, words.who, words.action, words.subject, words.outcome].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.lines.map((line) => (
              <tr key={line.id}>
                <td>
                  <time dateTime={line.at}>{formatInstant(line.at, language)}</time>
                </td>
                <td>{line.email ?? words.nobody}</td>
                <td>{auditActionName(line.action, language)}</td>
                <td>{line.aboutEmail ?? auditSubjectText(line.subject, language)}</td>
                <td>{auditOutcomeName(line.outcome, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {!isNewest && <a href={`?taal=${language}`}>{words.newest}</a>}{' '}
        {page.olderThan !== null && (
          <a href={`?voor=${page.olderThan}&taal=${language}`}>{words.older}</a>
        )}
      </p>
    </PeoplePage>
  )
}
