import { describe, expect, test } from 'vitest'
import { returnPath } from '#app/access/return-path'

describe('after logging in one goes on', () => {
  test.each([
    '/',
    '/?taal=en',
    '/?set=Markt&kwartaal=2026-Q3',
    '/beheer/mensen',
    '/account?taal=nl',
    '/?set=%2F%2Fe',
  ])('to %s, one of our pages', (wanted) => {
    expect(returnPath(wanted)).toBe(wanted)
  })

  test('to the page itself, not to its data', () => {
    expect(returnPath('/?set=a&_data=routes%2F_index')).toBe('/?set=a')
  })

  test.each([
    null,
    '',
    'account',
    '//e',
    '//e.example/account',
    '/\\e',
    '/\\/e',
    '\\\\e',
    '///e',
    '/\t/e',
    '/\n/e.example',
    ' //e',
    '/.//e',
    '/..//e',
    '/%2F/e',
    '/@e',
    'https:',
    'https://e.example/',
    'https:account',
    'javascript:alert(1)',
    'data:text/html,x',
    '/inloggen',
    '/inloggen?terug=//e',
    '/uitloggen',
    '/overzicht/matrix.csv',
    '/beheer/mensen/..',
    '/account/',
    '/onbekend',
    `/?set=${'a'.repeat(1000)}`,
  ])('to the first page when %j is asked for', (wanted) => {
    expect(returnPath(wanted)).toBe('/')
  })
})
