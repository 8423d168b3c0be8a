import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Option, type Command } from 'commander'
import { isQuarter } from '#app/domain/calendar/quarter'
import type { ImportOutcome } from '#app/services/import/types'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { GUESSES } from '#app/domain/ingest/guess'
import { groupIssues } from '#app/domain/ingest/issue-groups'
import { questionsIn, type Answers } from '#app/domain/ingest/question'
import { QUESTION_CODES } from '#app/domain/ingest/question-codes'
import { issueMessage } from '#app/words/issues'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { additionText } from '#app/words/upload-effects'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { issueLines, UsageError } from './failure'
import { addFrameworkImport } from './framework-command'
import { languageOf } from './language'
import { withLongWork } from './long-work'
import { movedLines } from './moved-lines'
import { addReadingOptions, readingAnswers, type ReadingOptions } from './reading-options'
import { createProgressBar } from './progress-bar'
import { requireFolderOf, requireReadable } from './require-readable'
import { decimal } from './table'

const KINDS: readonly (readonly [ImportKind, string])[] = [
  ['survey', 'survey answers'],
  ['agreements', 'results of performance agreements'],
  ['regions', 'dated memberships of areas in regions'],
  ['stakeholders', 'the stakeholder register'],
  ['waves', 'waves of the survey: days, and how many were invited'],
  ['choices', 'decision processes: a row per step, with who could steer'],
  ['loops', 'expectations: what was heard, decided, done and told back'],
  ['cooperation', 'cooperations: a row per partner and reference date'],
  ['bottlenecks', 'bottlenecks of cooperations, and how they climb'],
  ['areas', 'borders of areas: GeoJSON or TopoJSON'],
]

interface ImportOptions extends ReadingOptions {
  readonly dryRun?: boolean
  readonly period?: string
  readonly regionSet?: string
  readonly wave?: string
  readonly year?: string
  readonly credit?: string
  readonly mapping?: string
  readonly answer?: readonly string[]
  readonly rejects?: string
  readonly createRegions?: boolean
  readonly strict?: boolean
  readonly json?: boolean
}

/** `import KIND FILE` */
export function addImportCommand(program: Command): void {
  const group = program.command('import').description('read, check, store and score a file')
  for (const [kind, description] of KINDS) {
    const command = group
      .command(kind)
      .description(description)
      .argument('<file>')
      .option('--dry-run', 'check and show what would move; store nothing')
      .option('--period <quarter>', 'quarter of rows without a day, such as 2026-Q3')
      .option('--region-set <name>', 'the region set that region names belong to')
      .addOption(
        new Option(
          '--mapping <file.json>',
          'JSON: canonical column → heading in the file, question → answer',
        ),
      )
      .option(
        '--answer <question=choice>',
        'answer to what a dry run asked; may be repeated',
        gather,
      )
      .option('--create-regions', 'make regions that are not known yet')
      .option('--rejects <file.csv>', 'write the rejected rows there, with all cells and why')
      .option('--strict', 'any rejected row refuses the file')
      .option('--json', 'print facts as JSON')
      .action(async (file: string, options: ImportOptions, called: Command) => {
        await runImport(kind, file, options, languageOf(called))
      })
    if (kind === 'survey') {
      command.option('--wave <name>', 'wave of answers that no wave’s days hold')
    }
    if (kind !== 'areas') addReadingOptions(command)
    else {
      command
        .option('--year <year>', 'year that the borders are of, where the file does not say')
        .option('--credit <text>', 'whose map it is, where the file does not say')
    }
  }
  addFrameworkImport(group)
}

async function runImport(
  kind: ImportKind,
  file: string,
  options: ImportOptions,
  language: Language,
): Promise<void> {
  const { period } = options
  if (period !== undefined && !isQuarter(period)) {
    throw new UsageError(sentence('bad_period', language, { value: period }))
  }
  const { year, credit } = options
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) {
    throw new UsageError(sentence('bad_year', language, { value: year }))
  }
  const { mapping, answers: mapped } = readMapping(options.mapping, language)
  const answers = {
    ...mapped,
    ...readAnswers(options.answer ?? [], language),
    ...readingAnswers(options, language),
  }
  requireReadable(file)
  if (options.rejects !== undefined) requireFolderOf(options.rejects)
  const tellRejects = async (issues: ImportOutcome['issues']) => {
    if (options.rejects === undefined) return
    const { writeRejects } = await import('./write-rejects')
    await writeRejects(options.rejects, { path: file, answers }, issues, language)
  }
  const bar = createProgressBar(process.stderr)
  const abort = new AbortController()
  process.once('SIGINT', () => {
    abort.abort()
  })
  const outcome = await withLongWork(
    (thread) =>
      thread
        .run(
          'importFile',
          {
            kind,
            path: path.resolve(file),
            fileName: path.basename(file),
            dryRun: options.dryRun ?? false,
            strict: options.strict ?? false,
            createRegions: options.createRegions ?? false,
            period: period ?? null,
            regionSet: options.regionSet ?? null,
            ...(options.wave === undefined ? {} : { wave: options.wave }),
            ...(year === undefined ? {} : { year: Number(year) }),
            ...(credit === undefined ? {} : { credit }),
            mapping,
            answers,
            now: new Date().toISOString(),
          },
          {
            signal: abort.signal,
            onProgress: ({ rows, share }) => {
              bar.update(rows, share)
            },
          },
        )
        .finally(() => {
          bar.end()
        }),
    { willRead: true },
  ).catch(async (error: unknown) => {
    if (error instanceof FileRefused) await tellRejects(error.issues)
    throw error
  })
  await tellRejects(outcome.issues)
  if (options.json) printJson(outcome, language)
  else printText(outcome, language)
}

function printJson(outcome: ImportOutcome, language: Language): void {
  const { issues, ...facts } = outcome
  const told = issues.map((issue) => ({
    row: issue.row,
    column: issue.column,
    code: issue.code,
    message: issueMessage(issue, language, 'command'),
    severity: issue.severity,
  }))
  const questions = questionsIn(issues).map(({ key, choices, ...asked }) => ({
    ...asked,
    choices,
    options: choices.map((choice) => `--answer "${key}=${choice}"`),
  }))
  const issueGroups = groupIssues(issues).map(({ issue, count }) => {
    const { severity, code, column, row } = issue
    return { severity, code, column, count, firstRow: row }
  })
  const all = { ...facts, questions, issueGroups, issues: told }
  process.stdout.write(`${JSON.stringify(all, null, 2)}\n`)
}

function printText(outcome: ImportOutcome, language: Language): void {
  const { importId, seconds, scoresMoved, issues, issuesTotal } = outcome
  const params = {
    importId: importId ?? '',
    rows: outcome.rows,
    accepted: outcome.accepted,
    rejected: outcome.rejected,
    duplicates: outcome.duplicates,
    seconds: decimal(Math.round(seconds * 10) / 10, language),
  }
  const lines = [
    sentence('recognised', language, {
      format: outcome.format,
      encoding: outcome.encoding,
      delimiter: outcome.delimiter === '' ? '–' : JSON.stringify(outcome.delimiter),
    }),
    sentence(importId === null ? 'dry_run' : 'imported', language, params),
    ...issueLines(issues, language),
  ]
  if (issuesTotal > issues.length) {
    lines.push(sentence('more', language, { count: issuesTotal - issues.length }))
  }
  const added = outcome.holdings.filter(({ region, isOnShow }) => region !== null && !isOnShow)
  lines.push(...added.map((holding) => additionText(holding, language)))
  lines.push(...movedLines(scoresMoved, language))
  process.stdout.write(`${lines.join('\n')}\n`)
}

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** `question=choice`, each; the last `=` parts them. @throws UsageError */
function readAnswers(given: readonly string[], language: Language): Answers {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.lastIndexOf('=')
      if (at < 1) throw new UsageError(sentence('bad_answer', language, { value: text }))
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
    }),
  )
}

/** What a mapping file says of a file of data. */
interface MappingFile {
  /** Canonical column → heading; null: nothing. */
  readonly mapping: Readonly<Record<string, string>> | null
  readonly answers: Answers
}

/** A mapping file: canonical column → heading, and question → answer. @throws UsageError */
export function readMapping(file: string | undefined, language: Language): MappingFile {
  if (file === undefined) return { mapping: null, answers: {} }
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isRecord || Object.values(value).some((heading) => typeof heading !== 'string')) {
      throw new Error('{"respondent_id": "Nr"}')
    }
    const entries = Object.entries(value as Record<string, string>)
    const names: readonly string[] = [...QUESTION_CODES, ...GUESSES]
    const isAnswer = (key: string) => names.includes(key.split(':')[0] ?? key)
    const columns = entries.filter(([key]) => !isAnswer(key))
    return {
      mapping: columns.length === 0 ? null : Object.fromEntries(columns),
      answers: Object.fromEntries(entries.filter(([key]) => isAnswer(key))),
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(sentence('bad_mapping', language, { file, reason }))
  }
}
