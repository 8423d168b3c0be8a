import { recordAudit } from './people/audit.server'

/** Notes in the audit log who took which file. @param file its path without the first slash */
export async function recordExport(
  tools: Parameters<typeof recordAudit>[0],
  accountId: number,
  file: string,
): Promise<void> {
  const entry = { accountId, action: 'export', subject: file, outcome: 'done' } as const
  await recordAudit(tools, entry)
}
