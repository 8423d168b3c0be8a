import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FirstSteps } from '#app/components/page/first-steps'

const MENU = {
  administrator: [
    { page: 'import', path: '/importeren' },
    { page: 'people', path: '/beheer/mensen' },
  ],
  manager: [],
} as const

function steps(role: keyof typeof MENU, hasRegions = false): string {
  return renderToStaticMarkup(
    <FirstSteps hasRegions={hasRegions} menu={MENU[role]} language="nl" />,
  )
}

test('whoever may do a step has a link to it', () => {
  const html = steps('administrator')
  expect(html.match(/<li>/g)).toHaveLength(3)
  expect(html.match(/<a href="\/importeren\?taal=nl">/g)).toHaveLength(2)
  expect(html).toContain('<a href="/beheer/mensen?taal=nl">Nodig collega’s uit</a>')
  expect(html).not.toContain('dat doet')
})

test('whoever may not reads who does', () => {
  const html = steps('manager')
  expect(html).not.toContain('<a ')
  expect(html.match(/\(dat doet een analist\)/g)).toHaveLength(2)
  expect(html).toContain('(dat doet de beheerder)')
})

test('a step that was taken says so', () => {
  const html = steps('administrator', true)
  expect(html).toContain('<b>Importeer de regio’s</b>')
  expect(html.match(/\(gedaan\)/g)).toHaveLength(1)
})
