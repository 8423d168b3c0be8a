import { postBySmtp } from '#app/mail/post.server'
import { deliverMails } from '#app/services/mail/deliver.server'
import { createDb } from '#db/client.server'

/** Sends what waits, as a process that can be killed. Arguments: database, mail server, now (ISO). */
const [url = '', smtp = '', now = ''] = process.argv.slice(2)
const handle = createDb(url)
await deliverMails({
  db: handle.db,
  post: postBySmtp({ smtp, from: 'draagvlak@example.nl' }),
  clock: () => new Date(now),
  address: 'https://draagvlak.example.nl',
  signal: new AbortController().signal,
})
await handle.close()
