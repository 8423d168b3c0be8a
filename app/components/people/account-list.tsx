import { ROLES, type Role } from '#app/domain/people/role'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { managePeopleWords } from '#app/words/manage-people'
import { roleName } from '#app/words/people'

interface ListedAccount {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly state: 'enabled' | 'invited' | 'disabled'
  readonly invitedUntil: string | null
}

interface AccountListProps {
  readonly accounts: readonly ListedAccount[]
  /** Account of who looks. */
  readonly self: number
  readonly language: Language
}

/** Every account, with what can be done to it; each task is a form of its own. */
export function AccountList({ accounts, self, language }: AccountListProps) {
  return (
    <ul className="accounts">
      {accounts.map((account) => (
        <AccountEntry
          key={account.id}
          account={account}
          isSelf={account.id === self}
          language={language}
        />
      ))}
    </ul>
  )
}

interface AccountEntryProps {
  readonly account: ListedAccount
  readonly isSelf: boolean
  readonly language: Language
}

function AccountEntry({ account, isSelf, language }: AccountEntryProps) {
  const { id, email, name, state, invitedUntil } = account
  const words = managePeopleWords(language)
  const standing = [
    words.states[state],
    ...(invitedUntil ? [words.invitedUntil(formatInstant(invitedUntil, language))] : []),
    ...(isSelf ? [words.self] : []),
  ]
  const action = `/beheer/mensen?taal=${language}`
  return (
    <li>
      <div>
        <p>
          <b>{name}</b>
        </p>
        <p>{email}</p>
        <p className="field-hint">{standing.join(' · ')}</p>
      </div>
      <div className="tasks">
        <form method="post" action={action}>
          <input type="hidden" name="accountId" value={id} />
          <label className="visually-hidden" htmlFor={`role-${id}`}>
            {words.roleOf(name)}
          </label>
          <select id={`role-${id}`} name="role" defaultValue={account.role}>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {roleName(role, language)}
              </option>
            ))}
          </select>
          <TaskButton task="role" text={words.changeRole} whom={words.forWhom(name)} />
        </form>
        <form method="post" action={action}>
          <input type="hidden" name="accountId" value={id} />
          {state === 'disabled' ? (
            <TaskButton task="enable" text={words.enable} whom={words.forWhom(name)} />
          ) : (
            <>
              <TaskButton task="reset" text={words.newLink[state]} whom={words.forWhom(name)} />
              <TaskButton task="disable" text={words.disable} whom={words.forWhom(name)} />
            </>
          )}
        </form>
      </div>
    </li>
  )
}

interface TaskButtonProps {
  readonly task: string
  readonly text: string
  readonly whom: string
}

function TaskButton({ task, text, whom }: TaskButtonProps) {
  return (
    <button type="submit" name="task" value={task} className="quiet">
      {text}
      <span className="visually-hidden">{whom}</span>
    </button>
  )
}
