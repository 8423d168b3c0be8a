import { choiceKey, choicesInForce } from '#app/domain/choices/in-force'
import type { DatabaseHandle } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import type { CommandsOf, WriterOf } from '../commands'
import { handKeeper, type HandTools, type KeptOutcome } from '../import/keep-by-hand.server'

interface KeptChoice {
  readonly choiceId: string
  /** A file with this one choice, as the import of choices reads it. */
  readonly file: string
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

export type DecisionWriter = WriterOf<CommandsOf<ReturnType<typeof decisionHandlers>>>

/** Choices written by hand. @param directory where files lie meanwhile */
export function decisionHandlers(handle: DatabaseHandle, directory: string, tools: HandTools) {
  const keep = handKeeper(handle, directory, tools)
  return {
    keepChoice: ({ choiceId, basedOn, ...written }: KeptChoice): Promise<KeptOutcome> =>
      keep({ ...written, kind: 'choices', name: choiceId }, async () => {
        const all = choicesInForce(await choiceSteps.findAllActive(handle.db))
        const current = all.find((choice) => choiceKey(choice) === choiceKey({ choiceId }))
        return (current?.importId ?? null) === basedOn
      }),
  }
}
