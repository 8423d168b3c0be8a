import { expect, test } from 'vitest'
import { dataRevisionOf } from '#app/services/remembered.server'
import { raiseDataRevision } from '#db/repositories/settings.server'
import { startServer } from './support'

/** A page that reads the state of the data twice, which changes in between as often as is said. */
async function readsTwice(changes: number) {
  let left = changes
  const { url } = await startServer({
    loader: async ({ context: { db } }) => {
      const first = await dataRevisionOf(db)
      if (left > 0) await raiseDataRevision(db)
      left -= 1
      return Response.json([first, await dataRevisionOf(db)])
    },
    action: async ({ context: { db } }) => {
      await raiseDataRevision(db)
      return Response.json(await dataRevisionOf(db))
    },
  })
  return `${url}/resource`
}

test.each([
  [0, [0, 0]],
  [1, [1, 1]],
  [2, [2, 2]],
])(
  'where the data changes %i times while a page reads, it is of one state',
  async (times, read) => {
    expect(await (await fetch(await readsTwice(times))).json()).toEqual(read)
  },
)

test('where it changes on and on, what was read the third time is given', async () => {
  expect(await (await fetch(await readsTwice(99))).json()).toEqual([2, 3])
})

test('an error that came of two states is no answer either', async () => {
  let asked = 0
  const { url } = await startServer({
    loader: async ({ context: { db } }) => {
      asked += 1
      if (asked > 1) return new Response('here')
      await raiseDataRevision(db)
      throw new Error('half of it is gone')
    },
  })
  expect(await (await fetch(`${url}/resource`)).text()).toBe('here')
})

test('a file that is begun of a state that is gone is broken off', async () => {
  const seen: string[] = []
  let asked = 0
  const { url } = await startServer({
    loader: async ({ context: { db } }) => {
      const name = `file ${(asked += 1)}`
      if (asked === 1) await raiseDataRevision(db)
      return new Response(
        new ReadableStream(
          {
            pull: (controller) => {
              controller.enqueue(new TextEncoder().encode(name))
              controller.close()
            },
            cancel: () => void seen.push(`broken off ${name}`),
          },
          { highWaterMark: 0 },
        ),
      )
    },
  })
  expect(await (await fetch(`${url}/resource`)).text()).toBe('file 2')
  expect(seen).toEqual(['broken off file 1'])
})

test('what is noted of a request is noted once, however often it is read, and of the next again', async () => {
  const notes: string[] = []
  let changes = 0
  const { url } = await startServer({
    loader: async ({ context }) => {
      const note = (name: string) =>
        context.once(name, () => Promise.resolve(notes.push(name)).then(() => notes.length))
      const told = [await note('who'), await note('what')]
      if ((changes += 1) < 3) await raiseDataRevision(context.db)
      return Response.json(told)
    },
  })
  expect(await (await fetch(`${url}/resource`)).json()).toEqual([1, 2])
  await fetch(`${url}/resource`)
  expect(notes).toEqual(['who', 'what', 'who', 'what'])
})

test('what was to be noted and failed is tried again', async () => {
  let tried = 0
  const { url } = await startServer({
    loader: async ({ context }) => {
      if (tried === 0) await raiseDataRevision(context.db)
      const note = () =>
        (tried += 1) === 1 ? Promise.reject(new Error('busy')) : Promise.resolve('noted')
      return new Response(await context.once('it', note))
    },
  })
  expect(await (await fetch(`${url}/resource`)).text()).toBe('noted')
})

test('what changes the data is done once', async () => {
  expect(await (await fetch(await readsTwice(0), { method: 'POST' })).json()).toBe(1)
})
