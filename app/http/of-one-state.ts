import type { ServerBuild } from '@remix-run/node'
import { dataRevisionOf } from '#app/services/remembered.server'
import { aroundHandlers, type Handler, type HandlerArguments } from './around-handlers'

/** Files may be imported one after the other; what is read the last time is given as it is. */
const MOST_READINGS = 3

/**
 * The pages, where what a loader gives is of one state of the data: it asks several services, each of which reads
 * for itself, so where the data changed in between it is asked again.
 */
export function ofOneState(build: ServerBuild): ServerBuild {
  return aroundHandlers(build, (handler, args, { kind }) =>
    kind === 'action' ? handler(args) : readAtOnce(handler, args),
  )
}

async function readAtOnce(loader: Handler, args: HandlerArguments): Promise<unknown> {
  const { db } = args.context
  let revision = await dataRevisionOf(db)
  for (let reading = 1; ; reading += 1) {
    const [outcome] = await Promise.allSettled([loader(args)])
    const after = await dataRevisionOf(db)
    if (after === revision || reading === MOST_READINGS) {
      if (outcome.status === 'rejected') throw outcome.reason
      return outcome.value
    }
    revision = after
    if (outcome.status === 'fulfilled') await breakOff(outcome.value)
  }
}

/** What nobody will read: a file that is sent piece by piece is open already. */
async function breakOff(answer: unknown): Promise<void> {
  if (answer instanceof Response) await answer.body?.cancel()
}
