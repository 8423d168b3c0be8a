import type { Quarter } from '#app/domain/calendar/quarter'
import type { QuestionText } from '#app/domain/reflection/question'
import { changeReflection } from '#app/services/reflection/change-reflection.server'
import type { ReflectionWriter } from '#app/services/reflection/handlers.server'
import { answerByPhone, newPhoneLimits, newPhoneToken } from '#app/services/reflection/phone.server'
import { readReflection } from '#app/services/reflection/read-reflection.server'
import type { Database } from '#db/client.server'
import { MARKET_SET } from './geography'

/** Where the phones of the room are. */
const NETWORK = '127.0.0.1'
const DAY = 86_400_000

interface Asked extends QuestionText {
  /** One of a phone. */
  readonly answers: readonly string[]
}

interface Session {
  readonly quarter: Quarter
  readonly daysAgo: number
  readonly asked: readonly Asked[]
}

/** Each letter is an answer: y, n or a point of the scale. */
const blind = (text: string) => text.split('').map((each) => ({ y: 'yes', n: 'no' })[each] ?? each)

const PARTNER = 'Zou ik ons als partner willen om iets moeilijks mee te beginnen?'
const COUNCILS = 'Weten wij wat de raden in deze regio van ons vinden?'
const ALDERMAN = 'Als ik wethouder was, zou ik …'

/** The same questions twice, a year apart: the partners trust each other more, and still do not know the councils. */
const SESSIONS: readonly Session[] = [
  {
    ...{ quarter: '2025-Q3', daysAgo: 364 },
    asked: [
      { kind: 'yes_no', text: PARTNER, answers: blind('nnynnyn') },
      { kind: 'scale', text: COUNCILS, answers: blind('2123122') },
      {
        ...{ kind: 'sentence', text: ALDERMAN },
        answers: [
          'eerst willen weten wie er in Plassenland eigenlijk beslist',
          'geen handtekening meer zetten zonder planning',
          'de raad dit niet durven uitleggen',
          'vragen waarom ik het uit de krant moest halen',
          'de corporaties één keer samen aan tafel willen',
        ],
      },
    ],
  },
  {
    ...{ quarter: '2026-Q3', daysAgo: 0 },
    asked: [
      // Of fewer than five nothing is told.
      {
        kind: 'yes_no',
        text: 'Deden wij iets anders door wat een ander zei?',
        answers: blind('yyn'),
      },
      { kind: 'yes_no', text: PARTNER, answers: blind('yynyyyny') },
      { kind: 'scale', text: COUNCILS, answers: blind('21322313') },
      {
        ...{ kind: 'sentence', text: ALDERMAN },
        answers: [
          'willen horen wat er met onze reactie in juni is gedaan',
          'de leegstand samen blijven betalen',
          'mijn raad uitnodigen vóór het contract er ligt',
          'in de Havenbuurt beginnen',
          'trots zijn op de kernen, en stil over de plassen',
          'nog steeds niet weten wie ik moet bellen',
        ],
      },
    ],
  },
]

interface Room {
  readonly db: Database
  readonly writer: ReflectionWriter
  /** Who leads. */
  readonly accountId: number
  readonly now: Date
}

/** Holds the sessions as a meeting does: somebody leads on the screen, phones answer. */
export async function holdReflections(room: Room): Promise<void> {
  for (const session of SESSIONS) await hold(room, session)
}

async function hold(
  { db, writer, accountId, now }: Room,
  { quarter, daysAgo, asked }: Session,
): Promise<void> {
  const clock = () => new Date(now.getTime() - daysAgo * DAY)
  const tools = { db, writer, clock, phones: newPhoneLimits() }
  const look = async () => {
    const about = { regionSet: MARKET_SET, quarter, edition: null }
    const found = await readReflection(tools, { roles: ['manager'] }, about)
    if (found === null) throw new Error(`${quarter} is not published`)
    return found
  }
  const lead = async (task: string, fields: Readonly<Record<string, string>> = {}) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ task, ...fields })) form.set(name, value)
    const refusal = await changeReflection(tools, accountId, await look(), form)
    if (refusal !== null) throw new Error(`${task}: ${refusal}`)
  }
  await lead('open')
  for (const { kind, text, answers } of asked) {
    await lead('plan', { kind, text })
    const { code, questions } = (await look()).reflection
    const questionId = questions.at(-1)?.id ?? 0
    await lead('ask', { question: String(questionId) })
    for (const answer of answers) {
      const phone = { address: NETWORK, code: code ?? '', token: newPhoneToken() }
      const outcome = await answerByPhone(tools, phone, { questionId, answer })
      if (outcome !== 'kept') throw new Error(`an answer was not kept: ${outcome}`)
    }
    await lead('close')
  }
  await lead('end')
}
