import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FirstSteps } from '#app/components/page/first-steps'
import { VisitorProvider } from '#app/components/page/visitor'

const IMPORT = { page: 'import', path: '/importeren' } as const
const PEOPLE = { page: 'people', path: '/beheer/mensen' } as const
const MENU = { administrator: [IMPORT, PEOPLE], analyst: [IMPORT], manager: [] } as const

function steps(role: keyof typeof MENU, hasRegions = false): string {
  const menu = MENU[role]
  return renderToStaticMarkup(
    <VisitorProvider value={{ roles: [role], menu, mayImport: role === 'analyst' }}>
      <FirstSteps hasRegions={hasRegions} menu={menu} language="nl" />
    </VisitorProvider>,
  )
}

test('whoever may do a step has a link to it', () => {
  const html = steps('analyst')
  expect(html.match(/<li>/g)).toHaveLength(3)
  expect(html.match(/<a href="\/importeren\?taal=nl">/g)).toHaveLength(2)
  expect(html).toContain('(dat doet de beheerder)')
})

test('whoever sees imports without bringing data in is led to none, and reads who does', () => {
  const html = steps('administrator')
  expect(html).not.toContain('/importeren')
  expect(html.match(/\(dat doet een analist\)/g)).toHaveLength(2)
  expect(html).toContain('<a href="/beheer/mensen?taal=nl">Nodig collega’s uit</a>')
})

test('whoever may do nothing of it reads who does', () => {
  const html = steps('manager')
  expect(html).not.toContain('<a ')
  expect(html.match(/\(dat doet een analist\)/g)).toHaveLength(2)
  expect(html).toContain('(dat doet de beheerder)')
})

test('a step that was taken says so', () => {
  const html = steps('analyst', true)
  expect(html).toContain('<b>Importeer de regio’s</b>')
  expect(html.match(/\(gedaan\)/g)).toHaveLength(1)
})
