import type { DatabaseHandle } from '#db/client.server'
import type { CommandsOf, WriterOf } from '../commands'
import { keeperByHand, type Written, type WrittenTools } from '../import/import-written.server'
import { findVersions, type AgreementSubject } from './agreement-versions.server'

interface KeptAgreement extends Pick<Written, 'file' | 'accountId' | 'at' | 'regionSet'> {
  readonly subject: AgreementSubject
  /** The import that it was written on top of. */
  readonly basedOn: number
}

export type AgreementWriter = WriterOf<CommandsOf<ReturnType<typeof agreementHandlers>>>

/** @param directory where files lie meanwhile */
export function agreementHandlers(handle: DatabaseHandle, directory: string, tools: WrittenTools) {
  const keep = keeperByHand(handle, directory, tools)
  return {
    keepAgreement: ({ subject, basedOn, ...written }: KeptAgreement) =>
      keep({ ...written, kind: 'agreements', fileName: `${subject.id}.csv` }, async () => {
        return (await findVersions(handle.db, subject)).at(-1)?.importId !== basedOn
      }),
  }
}
