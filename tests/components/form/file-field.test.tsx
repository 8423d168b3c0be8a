import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FileField } from '#app/components/form/file-field'

test('without a script a field for a file is the browser’s own', () => {
  const html = renderToString(<FileField id="bestand" name="bestand" language="nl" required />)
  expect(html).toBe(
    '<span class="file-field"><input id="bestand" name="bestand" required="" type="file"/></span>',
  )
})
