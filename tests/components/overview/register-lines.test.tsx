import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { RegisterFinding } from '#app/domain/report/register-finding'
import { RegisterLines } from '#app/components/overview/register-lines'

const STALLS: RegisterFinding = {
  ...({ kind: 'cooperation', title: 'Sociaal beheer', region: 'Oost' } as const),
  ...({ why: 'waits', bottleneck: 'het mandaat', days: 40 } as const),
}

const linesFor = (menu: readonly { page: 'cooperation'; path: string }[]) =>
  renderToStaticMarkup(<RegisterLines registers={[STALLS]} menu={menu} language="nl" />)

test('what a register says leads to its page', () => {
  expect(linesFor([{ page: 'cooperation', path: '/samenwerking' }])).toBe(
    '<ul class="findings registers"><li>Oost wacht al 40 dagen op de stuurgroep: het mandaat. ' +
      '<a href="/samenwerking?taal=nl">Samenwerking</a></li></ul>',
  )
})

test('is said without a link to whoever may not open it', () => {
  expect(linesFor([])).not.toContain('href')
})
