import { recordAudit } from './people/audit.server'

/** What does something once, though it may be asked for again. */
interface OncePerRequest {
  readonly once: (name: string, work: () => Promise<void>) => Promise<void>
}

/**
 * Notes in the audit log who took which file, of a request once.
 * @param file its path without the first slash, or what else says which
 */
export async function recordExport(
  tools: Parameters<typeof recordAudit>[0] & OncePerRequest,
  accountId: number,
  file: string,
): Promise<void> {
  const entry = { accountId, action: 'export', subject: file, outcome: 'done' } as const
  await tools.once(`export ${file}`, () => recordAudit(tools, entry))
}
