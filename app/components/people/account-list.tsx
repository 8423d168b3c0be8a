import type { Role } from '#app/domain/people/role'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { managePeopleWords } from '#app/words/manage-people'
import { RoleTicks } from './role-ticks'

interface ListedAccount {
  readonly id: number
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
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
          <RoleTicks
            {...{ id: `roles-${id}`, label: words.rolesOf(name), language }}
            ticked={account.roles}
          />
          <TaskButton task="roles" text={words.changeRoles} whom={words.forWhom(name)} />
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
    <button
      type="submit"
      name="task"
      value={task}
      className={task === 'disable' ? 'quiet destroys' : 'quiet'}
    >
      {text}
      <span className="visually-hidden">{whom}</span>
    </button>
  )
}
