import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { quarterOfDay } from '#app/domain/calendar/quarter'
import { limesurveyFile } from '#app/domain/export/limesurvey-file'
import { questionList } from '#app/domain/export/question-list'
import { answerCodes, type Question, type Questionnaire } from '#app/domain/export/questionnaire'
import { SCALES, type Framework } from '#app/domain/framework/framework'
import { codedArea } from '#app/domain/ingest/values/coded-area'
import { byName } from '#app/domain/report/by-name'
import { fill } from '#app/words/fill'
import { scaleName } from '#app/words/framework'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'
import { questionnaireWords } from '#app/words/questionnaire'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import { currentFramework } from '../framework.server'
import { membershipsOn } from '../regions-on.server'

export const QUESTIONNAIRE_TOOLS = ['limesurvey', 'forms'] as const
export type QuestionnaireTool = (typeof QUESTIONNAIRE_TOOLS)[number]

/**
 * The questions of the framework in force, as a survey tool takes them.
 * @param now ISO moment in UTC: places are those of today
 */
export async function exportQuestionnaire(
  db: Database,
  { tool, language, now }: { tool: QuestionnaireTool; language: Language; now: string },
): Promise<string> {
  const framework = await currentFramework(db)
  const questionnaire = questionnaireOf(framework, await areasOn(db, now), language)
  if (tool === 'limesurvey') return limesurveyFile(questionnaire)
  return questionList(questionnaire, questionnaireWords(language).list)
}

function questionnaireOf(
  framework: Framework,
  areas: readonly KnownArea[],
  language: Language,
): Questionnaire {
  const words = questionnaireWords(language)
  const { items, groups, answerScale, version } = framework
  const points = answerScale.labels[language].map((text, at) => {
    return { code: String(answerScale.min + at), text }
  })
  const groupCodes = answerCodes(groups.map(({ code }) => code))
  const asked = SCALES.flatMap((scale): Question[] => {
    const ofScale = items.filter((item) => item.scale === scale)
    const statements = ofScale.map(({ code, text }) => ({ code, text: text[language] }))
    const question = { code: scale, text: words.agree, required: false, options: points }
    return statements.length === 0 ? [] : [{ ...question, statements }]
  })
  const group = {
    ...{ code: 'stakeholdergroup', text: words.group, required: true },
    options: groups.map(({ name }, at) => ({ code: groupCodes[at] ?? '', text: name[language] })),
  }
  const organisation = { code: 'organisation', text: words.organisation, required: false }
  const comment = { code: 'comment', text: words.comment, required: false, isLong: true } as const
  return {
    language,
    title: fill(words.title, { version }),
    parts: [
      { title: words.about, questions: [placeQuestion(areas, language), group, organisation] },
      ...asked.map((question) => {
        const scale = SCALES.find((each) => each === question.code) ?? 'input'
        return { title: capitalised(scaleName(scale, language)), questions: [question] }
      }),
      { title: words.last, questions: [comment] },
    ],
  }
}

/** A list of the areas there are; to be typed where there are none. */
function placeQuestion(areas: readonly KnownArea[], language: Language): Question {
  const words = questionnaireWords(language)
  const areMunicipalities = areas.every(({ code }) => code.startsWith('GM'))
  const codes = answerCodes(areas.map(({ code }) => code.replace(/^GM/, '')))
  const options = areas.map(({ code, name }, at) => ({
    code: codes[at] ?? '',
    text: codedArea(name ?? code, code),
  }))
  const question = { code: 'areacode', text: areMunicipalities ? words.area : words.place }
  return { ...question, required: true, ...(options.length === 0 ? {} : { options }) }
}

interface KnownArea {
  readonly code: string
  readonly name: string | null
}

/** Those of the default set, by name. */
async function areasOn(db: Database, now: string): Promise<readonly KnownArea[]> {
  const active = await memberships.findAllActive(db)
  const quarter = quarterOfDay(amsterdamDay(now))
  const held = membershipsOn(active, active[0]?.regionSet ?? null, quarter)
  const named = new Map(
    held.flatMap(({ areaCode, areaName }): [string, string | null][] =>
      areaCode === null ? [] : [[areaCode, areaName]],
    ),
  )
  return [...named]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => byName(a.name ?? a.code, b.name ?? b.code))
}
