import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { groupCellDrawing } from '#app/charts/pdf/group-cell'
import { figureOfGroup, groupDomainOf } from '#app/charts/region-figures'
import type { Dimension } from '#app/domain/framework/framework'
import type { BoardPage } from '#app/domain/report/board-report-model'
import type { GroupRow } from '#app/domain/report/group-rows'
import { positionOf } from '#app/domain/report/position'
import type { RegionGroup } from '#app/domain/report/region-model'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatInterval, formatNumber, formatShare } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { groupTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { formName, statusName } from '#app/words/terms'
import { drawingBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { tableBlock, type TableColumn } from '../table'
import { setText } from '../text'
import { STYLES } from './styles'

/** More groups than this are counted. */
const MOST_ROWS = 10
const NAME_WIDTH = 110
const FORM_WIDTH = 62
const BAR = 42
const CELL = { size: 12.6, line: 22 }

/** The stakeholder groups over the four forms, the lowest on the leading form first. */
export function groupsBlock(
  paper: Paper,
  page: BoardPage,
  language: Language,
  width: number,
): Block {
  const { groups, report } = page
  const words = boardWords(language).region
  const forms = [groups.leading, ...page.forms.filter((form) => form !== groups.leading)]
  const domain = groupDomainOf(report)
  const shown = groups.rows.slice(0, MOST_ROWS)
  const table = tableBlock(paper, {
    columns: columnsOf(forms, language, width),
    rows: shown.map((row) => [
      nameBlock(paper, row.name[language]),
      ...forms.map((form) => cellBlock(paper, page, row, form, { domain, language })),
      ...countBlocks(paper, row, forms, language),
    ]),
    ...{ width, padding: 2 },
  })
  const more = groups.rows.length - shown.length
  return stack(
    textBlock(
      paper,
      'H2',
      groupTitle(report.findings.groups[groups.leading], language),
      STYLES.heading,
      width,
    ),
    space(2),
    textBlock(paper, 'P', fill(words.groups, { floor: domain[0] }), STYLES.caption, width),
    space(7),
    table,
    ...(more > 0
      ? [textBlock(paper, 'P', fill(words.moreGroups, { count: more }), STYLES.note, width)]
      : []),
  )
}

const COUNT_WIDTH = 26
const RESPONSE_WIDTH = 50

function columnsOf(forms: readonly Dimension[], language: Language, width: number): TableColumn[] {
  const words = boardWords(language).region
  const right = { align: 'right' as const }
  return [
    { name: words.group, left: 0, width: NAME_WIDTH },
    ...forms.map((form, at) => ({
      name: capitalised(formName(form, language)),
      ...{ left: NAME_WIDTH + 2 + at * FORM_WIDTH, width: FORM_WIDTH, colour: FORM_COLOURS[form] },
    })),
    { name: 'n', left: width - RESPONSE_WIDTH - COUNT_WIDTH, width: COUNT_WIDTH, ...right },
    { name: words.responseColumn, left: width - RESPONSE_WIDTH, width: RESPONSE_WIDTH, ...right },
  ]
}

/** On the line of its figures. */
function nameBlock(paper: Paper, name: string): Block {
  const { lines } = setText(paper, name, CELL, NAME_WIDTH)
  const style = { ...CELL, line: lines === 1 ? CELL.line : 15 }
  return textBlock(paper, 'P', name, style, NAME_WIDTH)
}

interface CellInput {
  readonly domain: ScoreDomain
  readonly language: Language
}

function cellBlock(
  paper: Paper,
  { report }: BoardPage,
  { name, cells }: GroupRow,
  form: Dimension,
  { domain, language }: CellInput,
): Block {
  const cell = cells[form]
  const figure = cell ? figureOfGroup(cell) : null
  if (cell?.score == null || figure === null) {
    const text =
      cell?.status === 'hidden'
        ? statusName('suppressed', language)
        : regionWords(language).nobodyHeard
    return textBlock(paper, 'P', cell ? text : '–', { ...STYLES.note, line: 22 }, FORM_WIDTH - 2)
  }
  const whole = report.forms?.[form].chosen.surveyScore ?? null
  const region = whole === null ? null : positionOf(whole)
  const drawing = groupCellDrawing({ figure, region, domain, colour: FORM_COLOURS[form] })
  const bar = drawingBlock(
    paper,
    drawing,
    describe(cell, cell.score, name[language], form, language),
  )
  const score = setText(paper, scoreText(cell.score), CELL, FORM_WIDTH - BAR)
  return {
    height: bar.height,
    draw(x, y, parent) {
      bar.draw(x, y, parent)
      paper.tag(parent, 'P', () => {
        score.draw(x + BAR + 3, y)
      })
    },
  }
}

function scoreText(score: NonNullable<RegionGroup['score']>): string {
  return String(score)
}

function describe(
  { ciLow, ciHigh }: RegionGroup,
  value: NonNullable<RegionGroup['score']>,
  group: string,
  column: Dimension,
  language: Language,
): string {
  const words = boardWords(language).region
  const [form, score] = [formName(column, language), scoreText(value)]
  if (ciLow === null || ciHigh === null) return fill(words.point, { group, form, score })
  const interval = formatInterval(ciLow, ciHigh, language)
  return fill(words.interval, { group, form, score, interval })
}

/** n and response, of the form of which most are known. */
function countBlocks(
  paper: Paper,
  { cells }: GroupRow,
  forms: readonly Dimension[],
  language: Language,
): Block[] {
  const known = forms.flatMap((form) => cells[form] ?? [])
  const counts = known.flatMap(({ n }) => n ?? [])
  const n = counts.length === 0 ? null : Math.max(...counts)
  const response = known.find((cell) => cell.response !== null)?.response ?? null
  const share = response && response.respondents / response.invited
  const style = { ...CELL, size: 12, align: 'right', colour: PALETTE.ink } as const
  return [
    textBlock(paper, 'P', n === null ? '–' : formatNumber(n, 0, language), style, COUNT_WIDTH),
    textBlock(
      paper,
      'P',
      share === null ? '–' : formatShare(share, language),
      style,
      RESPONSE_WIDTH,
    ),
  ]
}
