import type { Command } from 'commander'
import { listImports } from '#app/services/import/list-imports.server'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { UsageError } from './failure'
import { languageOf } from './language'
import { withLongWork } from './long-work'
import { toTable } from './table'

/** `imports`, `undo IMPORT`, `redo IMPORT`, `rebuild` */
export function addHistoryCommands(program: Command): void {
  program
    .command('imports')
    .description('the history of imports, newest first')
    .option('--json', 'print facts as JSON')
    .action(async (options: { json?: boolean }, command: Command) => {
      const language = languageOf(command)
      const rows = await withDatabase(({ db }) => listImports(db))
      if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows.length === 0) process.stdout.write(`${sentence('no_imports', language)}\n`)
      else {
        const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'sha256')
        process.stdout.write(toTable(columns, rows, language))
      }
    })

  for (const [name, key] of [
    ['undo', 'undone'],
    ['redo', 'redone'],
  ] as const) {
    program
      .command(name)
      .description(name === 'undo' ? 'take an import back' : 'put an undone import back')
      .argument('<import>', 'number of the import')
      .option('--json', 'print facts as JSON')
      .action(async (text: string, options: { json?: boolean }, command: Command) => {
        const language = languageOf(command)
        const importId = importNumber(text, language)
        const outcome = await withLongWork((thread) =>
          thread.run(name === 'undo' ? 'undoImport' : 'redoImport', { importId }),
        )
        const told = options.json
          ? JSON.stringify(outcome, null, 2)
          : sentence(key, language, { importId, fileName: outcome.fileName })
        process.stdout.write(`${told}\n`)
      })
  }

  program
    .command('rebuild')
    .description('recompute everything from stored responses and say what differs')
    .option('--write', 'store what was recomputed')
    .option('--json', 'print facts as JSON')
    .action(async (options: { write?: boolean; json?: boolean }, command: Command) => {
      const language = languageOf(command)
      const outcome = await withLongWork((thread) =>
        thread.run('rebuild', { write: options.write ?? false }),
      )
      if (options.json) {
        process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
        return
      }
      const { sumRows, scores, differences, written, closedThrough } = outcome
      const params = { sumRows, scores, count: differences.length }
      const lines = [
        sentence(differences.length === 0 ? 'rebuilt_equal' : 'rebuilt_differs', language, params),
        ...differences
          .slice(0, 20)
          .map(
            ({ where, stored, computed }) => `  ${where}: ${stored ?? '–'} → ${computed ?? '–'}`,
          ),
      ]
      if (closedThrough !== null) {
        lines.push(sentence('rebuilt_not', language, { year: closedThrough }))
      }
      if (written) lines.push(sentence('rebuilt_written', language))
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}

function importNumber(text: string, language: Language): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw new UsageError(sentence('bad_number', language, { value: text }))
  }
  return Number(text)
}
