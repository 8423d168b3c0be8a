import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DiscussionBlock } from '#app/components/region/discussion/discussion-block'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { discussionOf } from '#app/domain/report/region-discussion'

const block = (discussion: ReturnType<typeof discussionOf>, language: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(<DiscussionBlock discussion={discussion} language={language} />)

test('what to discuss is about the weakest form: a question, what may be done, more questions', () => {
  const discussion = discussionOf({ weakest: ['feedback', 'input'] }, DEFAULT_FRAMEWORK)
  const html = block(discussion)
  expect(html).toContain('Om te bespreken: feedback')
  expect(html).toContain(
    '<p class="question">Wat hoorden wij vorige keer, en wat hebben wij ermee gedaan?</p>',
  )
  expect(html).toContain('<li>Vraag ook halverwege wat beter kan.</li>')
  expect(html).toContain('<summary>Meer vragen</summary>')
  expect(block(discussion, 'en')).toContain('To discuss: feedback')
})

test('there is nothing to discuss where no form is the weakest', () => {
  expect(block(discussionOf({ weakest: [] }, DEFAULT_FRAMEWORK))).toBe('')
  expect(block(discussionOf(null, DEFAULT_FRAMEWORK))).toBe('')
})

test('a framework with one question and nothing to do shows just that', () => {
  const discussion = {
    ...DEFAULT_FRAMEWORK.discussion,
    output: { questions: [{ nl: 'Wat nu?', en: 'What now?' }], actions: [] },
  }
  const html = block(discussionOf({ weakest: ['output'] }, { discussion }))
  expect(html).toContain('<p class="question">Wat nu?</p>')
  expect(html).not.toContain('<ul>')
})
