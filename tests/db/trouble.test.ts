import { describe, expect, test } from 'vitest'
import { DatabaseError } from '#db/errors'
import { troubleOf } from '#db/trouble'

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code })

describe('trouble around the program', () => {
  test.each([
    ['SQLITE_BUSY', 'database_locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'database_locked'],
    ['SQLITE_LOCKED', 'database_locked'],
    ['SQLITE_FULL', 'disk_full'],
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['53100', 'disk_full'],
    ['EFBIG', 'file_limit'],
    ['SQLITE_IOERR_WRITE', 'file_limit'],
    ['ECONNREFUSED', 'database_lost'],
    ['57P01', 'database_lost'],
    ['57P03', 'database_lost'],
    ['08006', 'database_lost'],
    ['SQLITE_CORRUPT', null],
    ['SQLITE_IOERR_READ', null],
    ['23505', null],
    ['ENOENT', null],
    ['file_refused', null],
  ])('%s is %s', (code, expected) => {
    expect(troubleOf(coded(code))).toBe(expected)
  })

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'read ECONNRESET',
    'Client has encountered a connection error and is not queryable',
  ])('the driver that only says %j has lost its server', (message) => {
    expect(troubleOf(new Error(message))).toBe('database_lost')
  })

  test('that was recognised before stays what it is', () => {
    expect(troubleOf(new DatabaseError('disk_full'))).toBe('disk_full')
  })

  test('is not what is wrong in the program', () => {
    expect(troubleOf(new DatabaseError('import_running'))).toBeNull()
    expect(troubleOf(new TypeError('x is not a function'))).toBeNull()
    expect(troubleOf('SQLITE_FULL')).toBeNull()
  })
})
