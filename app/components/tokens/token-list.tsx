import type { TokenRole, TokenState } from '#app/domain/people/api-token'
import { tokenWords } from '#app/words/api'
import { formatDay, formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { roleName } from '#app/words/people'

interface ListedToken {
  readonly id: number
  readonly name: string
  readonly role: TokenRole
  readonly createdByEmail: string
  readonly createdAt: string
  readonly lastDay: number
  readonly lastUsedOn: number | null
  readonly state: TokenState
}

interface TokenListProps {
  readonly tokens: readonly ListedToken[]
  readonly language: Language
}

/** Every token, newest first; those that work can be revoked. */
export function TokenList({ tokens, language }: TokenListProps) {
  const words = tokenWords(language)
  const { name, role, made, until, used, state } = words.columns
  const title = words.tokens(tokens.length)
  return (
    <>
      <h2 id="tokens">{title}</h2>
      {tokens.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-labelledby="tokens">
          <table className="audit-log">
            <thead>
              <tr>
                {[name, role, made, until, used, state].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} language={language} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

interface TokenRowProps {
  readonly token: ListedToken
  readonly language: Language
}

function TokenRow({ token, language }: TokenRowProps) {
  const words = tokenWords(language)
  const { id, name, role, createdByEmail, createdAt, lastDay, lastUsedOn, state } = token
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{roleName(role, language)}</td>
      <td>{words.madeBy(formatInstant(createdAt, language), createdByEmail)}</td>
      <td>{formatDay(lastDay, language)}</td>
      <td>{lastUsedOn === null ? words.neverUsed : formatDay(lastUsedOn, language)}</td>
      <td>
        {words.states[state]}
        {state === 'works' && (
          <form method="post" action={`/beheer/tokens?taal=${language}`}>
            <input type="hidden" name="tokenId" value={id} />
            <button type="submit" name="task" value="revoke" className="quiet destroys">
              {words.revoke}
              <span className="visually-hidden">{words.forWhat(name)}</span>
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}
