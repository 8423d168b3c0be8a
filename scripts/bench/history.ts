import { join } from 'node:path'
import { startWriter } from '#app/jobs/writer-client.server'
import type { ImportRequest } from '#app/services/import/types'
import type { Bench } from './context'
import { measureProgram } from './measure'
import { whileOthersWrite } from './writer'

/**
 * What a large survey asks of the writer thread while other people log in: importing it, taking it
 * back, putting it back and making everything anew, with the longest that a short command waited.
 * Memory is the whole process's, its highest so far.
 */
export const history: Bench = {
  name: 'history',
  async run({ folder, programs, rows, print }) {
    const program = (name: string) => join(programs, `${name}.js`)
    const survey = join(folder, 'survey.csv')
    const database = `file:${join(folder, 'history.sqlite')}`
    await measureProgram([program('make-sample'), '--large', String(rows), survey])
    const regions = ['import', 'regions', join(folder, 'survey-regions.csv')]
    await measureProgram([program('draagvlak'), ...regions], { DATABASE_URL: database })
    const writer = await startWriter(database)
    const request: ImportRequest = {
      ...{ kind: 'survey', path: survey, fileName: 'survey.csv', now: new Date().toISOString() },
      ...{ dryRun: false, strict: false, createRegions: false },
      ...{ period: null, regionSet: null, mapping: null },
    }
    const onLarge = { importId: 2 }
    try {
      for (const [name, work] of [
        ['import', () => writer.run('importFile', request)],
        ['undo', () => writer.run('undoImport', onLarge)],
        ['redo', () => writer.run('redoImport', onLarge)],
        ['rebuild', () => writer.run('rebuild', { write: false })],
      ] as const) {
        const { seconds, longestWait } = await whileOthersWrite<unknown>(writer, work)
        const peak = process.resourceUsage().maxRSS / 1024
        print(
          `${name}: ${seconds.toFixed(1)} s, longest wait ${longestWait.toFixed(2)} s, ` +
            `peak memory ${peak.toFixed(0)} MB`,
        )
      }
    } finally {
      await writer.close()
    }
  },
}
