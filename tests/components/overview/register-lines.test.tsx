import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RegisterLines } from '#app/components/overview/register-lines'
import type { MenuItem } from '#app/domain/people/person'
import type { RegisterFinding } from '#app/domain/report/register-finding'

const WAITS: RegisterFinding = {
  kind: 'cooperation',
  title: 'Sociaal beheer',
  region: 'Oost',
  why: 'waits',
  bottleneck: 'het mandaat',
  days: 40,
}

const OVERVIEW: MenuItem = { page: 'overview', path: '/' }

const linesFor = (...menu: readonly MenuItem[]) =>
  renderToStaticMarkup(<RegisterLines registers={[WAITS]} menu={menu} language="nl" />)

test('what a register says leads to its page', () => {
  expect(linesFor(OVERVIEW, { page: 'cooperation', path: '/samenwerking' })).toBe(
    '<ul class="findings registers"><li>Oost wacht al 40 dagen op de stuurgroep: het mandaat. ' +
      '<a href="/samenwerking?taal=nl">Samenwerking</a></li></ul>',
  )
})

test('is said without a link to whoever may not open it', () => {
  expect(linesFor(OVERVIEW)).not.toContain('href')
})
