import { trendDomain } from './marks/score-scale'
import { figureOfQuarter, pointOf } from './region-figures'
import type { MeetingTrendProps } from './svg/meeting-trend'
import type { RegionScreen } from '#app/domain/report/meeting-model'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { courseText, marginText } from '#app/words/region-quarter'
import { bandNames, formName } from '#app/words/terms'

/** What the chart of a screen draws and says. */
export function meetingTrendOf(screen: RegionScreen, language: Language): MeetingTrendProps {
  const { lines, bands } = screen
  const figures = lines.flatMap(({ course }) => course.map((quarter) => figureOfQuarter(quarter)))
  return {
    ...{ bands, bandNames: bandNames(language) },
    domain: trendDomain(
      figures.flatMap((figure) => (figure ? [figure.value, figure.low, figure.high] : [])),
    ),
    lines: lines.map(({ form, course, earlier, since }) => {
      const last = course.filter(({ score }) => score !== null).at(-1)
      return {
        ...{ form, earlier, since, points: course.map((quarter) => pointOf(quarter, language)) },
        earlierText: earlier === null ? '' : formatScore(earlier, language),
        value: last?.score == null ? '' : formatScore(last.score, language),
        margin: last ? marginText(last, language) : null,
        name: capitalised(formName(form, language)),
        description: courseText(form, course, language),
      }
    }),
  }
}
