import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { once } from 'node:events'
import { Option, type Command } from 'commander'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { fileAsCsv, inspectFile } from '#app/services/import/inspect-file.server'
import { sentence } from '#app/words/command-line'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { issueLines, UsageError } from './failure'
import { readMapping, requireReadable } from './import-command'
import { languageOf } from './language'

interface InspectOptions {
  readonly kind?: ImportKind
  readonly mapping?: string
  readonly asCsv?: boolean
  readonly out?: string
  readonly json?: boolean
}

/** `inspect FILE`: what was recognised; `--as-csv`: what the reader sees. */
export function addInspectCommand(program: Command): void {
  program
    .command('inspect')
    .description('what is recognised in a file and how its columns would map')
    .argument('<file...>')
    .addOption(
      new Option('--kind <kind>').choices(['survey', 'agreements', 'regions', 'stakeholders']),
    )
    .option('--mapping <file.json>', 'JSON: canonical column → heading in the file')
    .option('--as-csv', 'print what the reader sees before any mapping')
    .option('--out <dir>', 'with --as-csv: write DIR/NAME_converted.csv for each file')
    .option('--json', 'print facts as JSON')
    .action(async (files: string[], options: InspectOptions, command: Command) => {
      const language = languageOf(command)
      for (const file of files) requireReadable(file)
      if (options.asCsv) await convert(files, options, language)
      else for (const file of files) await tell(file, options, language)
    })
}

async function tell(file: string, options: InspectOptions, language: Language): Promise<void> {
  const mapping = options.mapping === undefined ? null : readMapping(options.mapping, language)
  const found = await withDatabase(({ db }) =>
    inspectFile(db, file, { kind: options.kind ?? null, mapping }),
  )
  if (options.json) {
    const issues = found.issues.map((issue) => ({
      row: issue.row,
      column: issue.column,
      code: issue.code,
      message: issueMessage(issue, language, 'command'),
      severity: issue.severity,
    }))
    process.stdout.write(`${JSON.stringify({ ...found, issues }, null, 2)}\n`)
    return
  }
  const lines = [
    `${found.fileName}: ${found.kind}`,
    sentence('recognised', language, {
      format: found.format,
      encoding: found.encoding,
      delimiter: JSON.stringify(found.delimiter),
    }),
    ...Object.entries(found.mapping).map(([name, heading]) => `  ${name} ← ${heading}`),
    ...issueLines(found.issues, language),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function convert(
  files: readonly string[],
  options: InspectOptions,
  language: Language,
): Promise<void> {
  const { out } = options
  if (out === undefined && files.length > 1) {
    throw new UsageError(sentence('out_needed', language))
  }
  if (out !== undefined) mkdirSync(out, { recursive: true })
  await withDatabase(async ({ db }) => {
    for (const file of files) {
      const target =
        out === undefined ? null : path.join(out, `${path.parse(file).name}_converted.csv`)
      const stream = target === null ? process.stdout : createWriteStream(target)
      for await (const text of fileAsCsv(db, file)) {
        if (!stream.write(text)) await once(stream, 'drain')
      }
      if (target === null) continue
      stream.end()
      await once(stream, 'finish')
      process.stderr.write(`${target}\n`)
    }
  })
}
