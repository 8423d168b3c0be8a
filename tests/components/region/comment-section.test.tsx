import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CommentSection } from '#app/components/region/comments/comment-section'
import { regionViewOf } from '#app/components/region/view'

const VIEW = regionViewOf(new URLSearchParams('regio=Noord&kwartaal=2026-Q3'))
const markupOf = (texts: readonly string[], earlier: string | null = null, from?: string[]) =>
  renderToStaticMarkup(
    <CommentSection comments={{ texts, earlier }} view={VIEW} from={from ?? null} />,
  )

test('six comments are read at once, the others after a click, as text and never as markup', () => {
  const markup = markupOf(['<b>vet</b>', ...Array.from({ length: 7 }, (_, at) => `tekst ${at}`)])
  expect(markup).toContain('&lt;b&gt;vet&lt;/b&gt;')
  expect(markup).toContain('Nog 2 opmerkingen')
  expect(markup.split('<details>')[0]?.match(/<li>/g)).toHaveLength(6)
})

test('where there is nothing to tell the last quarter that had something is a link', () => {
  const markup = markupOf([], '2026-Q2')
  expect(markup).toContain('kwartaal=2026-Q2')
  expect(markup).toContain('Opmerkingen over 2026-Q2')
})

test('nothing at all is said where nothing was told, and to who may not see comments', () => {
  expect(markupOf([])).toBe('')
  expect(renderToStaticMarkup(<CommentSection comments={null} view={VIEW} from={null} />)).toBe('')
})

test('whoever may write it down is led there with large groups alone, never with a text', () => {
  const markup = markupOf(['de lift is stuk'], null, ['huurders', 'gemeente'])
  const href = /href="(\/opvolging[^"]*)"/.exec(markup)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(Object.fromEntries(new URL(href, 'http://x').searchParams)).toEqual({
    ...{
      regio: 'Noord',
      kwartaal: '2026-Q3',
      bij: 'opmerking',
      van: 'huurders|gemeente',
      taal: 'nl',
    },
  })
  expect(markupOf(['de lift is stuk'])).not.toContain('/opvolging')
  expect(markupOf([], null, ['huurders'])).toBe('')
})
