import { randomBytes } from 'node:crypto'
import { text as readAll } from 'node:stream/consumers'
import type { Command } from 'commander'
import { refusalOf } from '#app/domain/people/refusal'
import { ROLES } from '#app/domain/people/role'
import { prepareDemoAccounts } from '#app/services/people/demo.server'
import { newPersonForm, parseForm, passwordForm } from '#app/services/people/forms'
import type { InvitationLink } from '#app/services/people/invitations.server'
import { argon2Passwords } from '#app/services/people/passwords.server'
import { addUser, disableUser, listUsers, resetUser } from '#app/services/people/users.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { fieldErrorText, peopleRefusalText } from '#app/words/people-refusals'
import { withDatabase } from './database'
import { Refusal, UsageError } from './failure'
import { languageOf } from './language'
import { toTable } from './table'

const TOOLS = { clock: () => new Date(), random: randomBytes, passwords: argon2Passwords }

interface AddOptions {
  readonly email: string
  readonly name: string
  readonly role: readonly string[]
  readonly passwordStdin?: boolean
  readonly json?: boolean
}

interface JsonOption {
  readonly json?: boolean
}

/** `user add|list|disable|reset`; `user demo` is for the demo only. */
export function addUserCommands(program: Command): void {
  const group = program.command('user').description('accounts')
  group
    .command('add')
    .description('make an account: prints a link that sets the password, or takes one')
    .requiredOption('--email <address>')
    .requiredOption('--name <name>')
    .requiredOption(
      '--role <role>',
      `${ROLES.join(', ')}; again, or with commas, for several`,
      also,
    )
    .option('--password-stdin', 'read the password from standard input')
    .option('--json', 'print facts as JSON')
    .action(async (options: AddOptions, command: Command) => {
      await add(options, languageOf(command))
    })
  group
    .command('list')
    .description('all accounts')
    .option('--json', 'print facts as JSON')
    .action(async (options: JsonOption, command: Command) => {
      const rows = (await withDatabase(({ db }) => listUsers(db, TOOLS))).map(
        ({ email, name, roles, state }) => ({ email, name, role: roles.join(), state }),
      )
      const columns = ['email', 'name', 'role', 'state']
      tell(options, rows, toTable(columns, rows, languageOf(command)).trimEnd())
    })
  group
    .command('disable')
    .description('end an account and its sessions')
    .argument('<email>')
    .option('--json', 'print facts as JSON')
    .action(async (email: string, options: JsonOption, command: Command) => {
      const language = languageOf(command)
      await inWords(language, () => withDatabase(({ db }) => disableUser(db, email, TOOLS)))
      tell(options, { email, state: 'disabled' }, sentence('user_disabled', language, { email }))
    })
  group
    .command('reset')
    .description('print a link that sets another password')
    .argument('<email>')
    .option('--json', 'print facts as JSON')
    .action(async (email: string, options: JsonOption, command: Command) => {
      const language = languageOf(command)
      const link = await inWords(language, () =>
        withDatabase(({ db }) => resetUser(db, email, TOOLS)),
      )
      tell(options, { email, ...link }, linkSentence(link, language))
    })
  group
    .command('demo', { hidden: true })
    .description('an account for each role with a new password: for a demo database only')
    .action(async () => {
      const accounts = await withDatabase((handle) => prepareDemoAccounts(handle, TOOLS))
      process.stdout.write(`${JSON.stringify(accounts)}\n`)
    })
}

async function add(options: AddOptions, language: Language): Promise<void> {
  const person = checked(newPersonForm, { ...options, roles: options.role }, language)
  const password = options.passwordStdin
    ? checked(
        passwordForm,
        { password: (await readAll(process.stdin)).replace(/\r?\n$/, '') },
        language,
      ).password
    : null
  const link = await inWords(language, () =>
    withDatabase(({ db }) => addUser(db, { ...person, password }, TOOLS)),
  )
  const { email, roles } = person
  const told =
    link === null ? sentence('user_added', language, { email }) : linkSentence(link, language)
  tell(options, { email, role: roles.join(), ...link }, told)
}

/** One more value, or several with commas. */
function also(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...given.split(',').map((role) => role.trim())]
}

function checked<T>(
  form: Parameters<typeof parseForm<T>>[0],
  values: object,
  language: Language,
): T {
  const parsed = parseForm(form, Object.entries(values))
  if (parsed.errors === null) return parsed.data
  const lines = Object.entries(parsed.errors).map(
    ([field, error]) => `${field}: ${fieldErrorText(error, language)}`,
  )
  throw new UsageError(lines.join('\n'))
}

function linkSentence({ path, expiresAt }: InvitationLink, language: Language): string {
  return sentence('user_link', language, { path, day: expiresAt.slice(0, 10) })
}

/** Refusals about people have words of their own. */
async function inWords<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    throw new Refusal(peopleRefusalText(refusal, language))
  }
}

function tell(options: JsonOption, facts: unknown, text: string): void {
  process.stdout.write(`${options.json ? JSON.stringify(facts, null, 2) : text}\n`)
}
