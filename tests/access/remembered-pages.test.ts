import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Role } from '#app/domain/people/role'
import * as frameworks from '#db/repositories/framework-versions.server'
import { startPages } from '#tests/support/pages'
import { insertAccount, insertSession, START } from '#tests/support/people'

type Pages = Awaited<ReturnType<typeof startPages>>

async function openFor(pages: Pages, name: string, role: Role) {
  const email = `${name.toLowerCase().replace(/\W/g, '')}@example.nl`
  const id = await insertAccount(pages.db, { name, email, roles: [role] })
  return pages.open(await insertSession(pages.db, id))
}

const NONCES = / nonce="([^"]+)"/g

function nonceIn(text: string): string {
  const found = new Set([...text.matchAll(NONCES)].map(([, nonce]) => nonce))
  expect(found.size).toBe(1)
  return [...found][0] ?? ''
}

test('who may do the same gets the same page under their own name, each time with another nonce', async () => {
  const pages = await startPages()
  const ans = await openFor(pages, 'Ans <Bos>', 'analyst')
  const bea = await openFor(pages, 'Bea', 'analyst')
  const first = await ans.get('/?taal=nl')
  const second = await bea.get('/?taal=nl')
  expect(first.text).toContain('Ans &lt;Bos&gt;')
  expect(first.text).toMatch(/^<!DOCTYPE html><html lang="nl">/)
  expect(second.text).toContain('Bea')
  expect(second.text).not.toContain('Bos')
  const nonces = [first, second, await bea.get('/?taal=nl')].map(({ text }) => nonceIn(text))
  expect(new Set(nonces).size).toBe(3)
  expect(first.headers.get('content-security-policy')).toContain(`'nonce-${nonces[0]}'`)
  const plain = (text: string) => text.replace(NONCES, '').replace('Ans &lt;Bos&gt;', 'Bea')
  expect(plain(second.text)).toBe(plain(first.text))
})

test('another role gets another page, and so does another language', async () => {
  const pages = await startPages()
  const analyst = await openFor(pages, 'Ans', 'analyst')
  const manager = await openFor(pages, 'Cor', 'manager')
  expect((await analyst.get('/?taal=nl')).text).toContain('href="/importeren?taal=nl"')
  expect((await manager.get('/?taal=nl')).text).not.toContain('href="/importeren')
  expect((await analyst.get('/?taal=en')).text).toContain('<html lang="en">')
})

test('what changed is on the page the next time it is asked for', async () => {
  const pages = await startPages()
  const analyst = await openFor(pages, 'Ans', 'analyst')
  const textOf = async () => (await analyst.get('/beheer/raamwerk?taal=nl')).text
  const before = await textOf()
  expect(before).not.toContain('Thema van morgen')
  const [theme, ...others] = DEFAULT_FRAMEWORK.themes
  const themes = [{ ...theme!, name: { nl: 'Thema van morgen', en: 'Theme' } }, ...others]
  await frameworks.insertCurrent(pages.db, { ...DEFAULT_FRAMEWORK, version: '9', themes }, START)
  expect(await textOf()).toContain('Thema van morgen')
})
