import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { Option, type Command } from 'commander'
import { FILE_KINDS } from '#app/domain/ingest/columns/file-kind'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import {
  fileAsCsv,
  inspectFile,
  type InspectedFile,
} from '#app/services/import/inspect-file.server'
import { sentence } from '#app/words/command-line'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import { withDatabase } from './database'
import { explain, issueLines, Refusal, UsageError } from './failure'
import { readMapping } from './import-command'
import { createPrivateFile, writePrivateFile } from './private-file'
import { addReadingOptions, readingAnswers, type ReadingOptions } from './reading-options'
import { requireFolderOf, requireReadable } from './require-readable'
import { languageOf } from './language'

interface InspectOptions extends ReadingOptions {
  readonly kind?: ImportKind
  readonly mapping?: string
  readonly mappingOut?: string
  readonly asCsv?: boolean
  readonly out?: string
  readonly json?: boolean
}

/** `inspect FILE`: what was recognised; `--as-csv`: what the reader sees. */
export function addInspectCommand(program: Command): void {
  const command = program
    .command('inspect')
    .description('what is recognised in a file and how its columns would map')
    .argument('<file...>')
    .addOption(new Option('--kind <kind>').choices(FILE_KINDS))
    .option('--mapping <file.json>', 'JSON: canonical column → heading in the file')
    .option('--mapping-out <file.json>', 'write the mapping there, for import --mapping')
    .option('--as-csv', 'print what the reader sees before any mapping')
    .option('--out <dir>', 'with --as-csv: write DIR/NAME_converted.csv for each file')
    .option('--json', 'print facts as JSON')
    .action(async (files: string[], options: InspectOptions, called: Command) => {
      const language = languageOf(called)
      if (options.mappingOut !== undefined && files.length > 1) {
        throw new UsageError(sentence('one_mapping', language))
      }
      if (options.asCsv) await convert(files, options, language)
      else await each(files, language, (file) => tell(file, options, language))
    })
  addReadingOptions(command)
}

async function tell(file: string, options: InspectOptions, language: Language): Promise<void> {
  const { mapping, answers } = readMapping(options.mapping, language)
  const found = await withDatabase(({ db }) =>
    inspectFile(db, file, {
      kind: options.kind ?? null,
      mapping,
      answers: { ...answers, ...readingAnswers(options, language) },
    }),
  )
  if (options.mappingOut !== undefined) {
    requireFolderOf(options.mappingOut)
    writePrivateFile(options.mappingOut, `${JSON.stringify(mappingOf(found), null, 2)}\n`)
  }
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
    ...proposalsOf(found).map(([name, heading]) => `  ${name} ← ${heading} ?`),
    ...issueLines(found.issues, language),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Goes on after a file that cannot be read. @throws Refusal that names those */
async function each(
  files: readonly string[],
  language: Language,
  work: (file: string) => Promise<void>,
): Promise<void> {
  const unread: string[] = []
  for (const file of files) {
    try {
      requireReadable(file)
      await work(file)
    } catch (error) {
      if (files.length === 1) throw error
      unread.push(file)
      process.stderr.write(`${[file, ...explain(error, language)].join('\n  ')}\n`)
    }
  }
  if (unread.length === 0) return
  const params = { count: unread.length, total: files.length, files: unread.join(', ') }
  throw new Refusal(sentence('files_unread', language, params))
}

/** @throws UsageError, Refusal that names files that cannot be read, or would be written over another */
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
  const written = new Set<string>()
  await withDatabase(({ db }) =>
    each(files, language, async (file) => {
      const target = out === undefined ? null : targetOf(out, file)
      if (target !== null && written.has(target)) {
        throw new Refusal(sentence('target_taken', language, { file: target }))
      }
      await write(fileAsCsv(db, file, readingAnswers(options, language)), target)
      if (target !== null) written.add(target)
    }),
  )
}

/**
 * What `--mapping` takes: what the columns mean, and what was answered. Of what a survey tool keeps itself,
 * or has in several columns, nothing is said: its profile knows more.
 */
function mappingOf(found: InspectedFile) {
  const { format, columns, explicit, answers } = found
  const meanings = columns.flatMap(({ meaning }) => meaning ?? [])
  const isPlain = (meaning: string) =>
    meanings.filter((each) => each === meaning).length === 1 &&
    (format === 'canonical' || !['completed_at', 'respondent_id'].includes(meaning))
  const recognised = columns.flatMap(({ meaning, heading }) =>
    meaning !== null && isPlain(meaning) ? [[meaning, heading] as const] : [],
  )
  const proposed = proposalsOf(found)
  return { ...Object.fromEntries([...proposed, ...recognised]), ...explicit, ...answers }
}

/** Of a file without headings, what the columns look like: whoever takes the mapping over confirms it. */
function proposalsOf({ headerRow, columns }: InspectedFile): [name: string, heading: string][] {
  if (headerRow > 0) return []
  return columns.flatMap(({ proposal, heading }) =>
    proposal === null ? [] : [[proposal, heading]],
  )
}

function targetOf(folder: string, file: string): string {
  return path.join(folder, `${path.parse(file).name}_converted.csv`)
}

/** The file is made when the first text has come: one that cannot be read leaves none. */
async function write(pieces: AsyncIterable<string>, target: string | null): Promise<void> {
  let stream: Writable | null = target === null ? process.stdout : null
  for await (const text of pieces) {
    stream ??= createPrivateFile(target ?? '')
    if (!stream.write(text)) await once(stream, 'drain')
  }
  if (stream === null || target === null) return
  stream.end()
  await once(stream, 'finish')
  process.stderr.write(`${target}\n`)
}
