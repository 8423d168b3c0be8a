import { choiceKey, choicesInForce } from '#app/domain/choices/in-force'
import type { DatabaseHandle } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import type { CommandsOf, WriterOf } from '../commands'
import { keeperByHand, type Written, type WrittenTools } from '../import/import-written.server'

interface KeptChoice extends Pick<Written, 'file' | 'accountId' | 'at'> {
  readonly choiceId: string
  /** The import that it was written on top of; null for a new one. */
  readonly basedOn: number | null
}

export type DecisionWriter = WriterOf<CommandsOf<ReturnType<typeof decisionHandlers>>>

/** Choices written by hand. @param directory where files lie meanwhile */
export function decisionHandlers(handle: DatabaseHandle, directory: string, tools: WrittenTools) {
  const keep = keeperByHand(handle, directory, tools)
  return {
    keepChoice: ({ choiceId, basedOn, ...written }: KeptChoice) =>
      keep({ ...written, kind: 'choices', fileName: `${choiceId}.csv` }, async () => {
        const all = choicesInForce(await choiceSteps.findAllActive(handle.db))
        const current = all.find((choice) => choiceKey(choice) === choiceKey({ choiceId }))
        return (current?.importId ?? null) !== basedOn
      }),
  }
}
