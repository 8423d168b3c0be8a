import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withShortShapes } from '#app/http/short-shapes'

test('shapes without content are closed in a mark, and those with a title stay whole', () => {
  const html = renderToStaticMarkup(
    <svg>
      <path d="M1 2" />
      <circle r="3">
        <title>Gemeente: belang &gt; 4</title>
      </circle>
      <rect aria-label="a > b" />
    </svg>,
  )
  expect(withShortShapes(html)).toBe(
    '<svg><path d="M1 2"/><circle r="3"><title>Gemeente: belang &gt; 4</title></circle>' +
      '<rect aria-label="a &gt; b"/></svg>',
  )
})
