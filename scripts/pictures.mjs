// `npm run pictures`: the pictures in the guides, made of the demo as it is. They are kept in docs/pictures.
import { spawn } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { giveUp, ROOT, say } from './setup.mjs'
import { findChromium } from './system-packages.mjs'

const FOLDER = join(ROOT, 'docs', 'pictures')
const MOST_BYTES = 150 * 1024
const SIZE = { width: 1100, height: 720 }
const PLASSENLAND = '/regio?taal=nl&regio=Plassenland+%28verzonnen%29'

/** Each from the top of the page, or of the element that is named. */
const PICTURES = [
  { name: 'overzicht', role: 'manager', path: '/?taal=nl' },
  { name: 'regio', role: 'manager', path: PLASSENLAND },
  { name: 'regio-groepen', role: 'manager', path: PLASSENLAND, from: '#groups' },
  { name: 'afspraken', role: 'manager', path: '/afspraken?taal=nl' },
  {
    name: 'uitleg',
    role: 'manager',
    path: `${PLASSENLAND.replace('/regio', '/uitleg')}&vorm=feedback`,
  },
  { name: 'importeren', role: 'analyst', path: '/importeren?taal=nl' },
  { name: 'raamwerk', role: 'analyst', path: '/beheer/raamwerk?taal=nl' },
]

const executablePath = findChromium()
if (executablePath === null) giveUp('no Chromium was found to make pictures with.')
const port = await freePort()
const demo = spawn(process.execPath, ['scripts/demo.mjs'], {
  cwd: ROOT,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: String(port) },
})
try {
  const passwords = await passwordsOf(demo)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  mkdirSync(FOLDER, { recursive: true })
  for (const role of new Set(PICTURES.map((picture) => picture.role))) {
    await takePictures(browser, role, passwords.get(role))
  }
  await browser.close()
} finally {
  demo.kill()
}

async function takePictures(browser, role, { email, password }) {
  const baseURL = `http://localhost:${port}`
  const context = await browser.newContext({ baseURL, viewport: SIZE, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto('/inloggen?taal=nl')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('main form button')
  await page.waitForLoadState('networkidle')
  for (const { name, path, from } of PICTURES.filter((picture) => picture.role === role)) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    if (from !== undefined) await page.locator(from).evaluate((element) => element.scrollIntoView())
    const file = join(FOLDER, `${name}.png`)
    await page.screenshot({ path: file })
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes: more than a guide needs.`)
    say(`${file}: ${size} bytes`)
  }
  await context.close()
}

/** Role → account, from what the demo says when it serves. */
async function passwordsOf(child) {
  const found = new Map()
  for await (const line of createInterface({ input: child.stdout })) {
    const account = /^ {2}(\w+) +(\S+@\S+) +(\S+)$/.exec(line)
    if (account) found.set(account[1], { email: account[2], password: account[3] })
    if (account?.[1] === 'board') return found
  }
  throw new Error('the demo did not start (see above).')
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address()
      server.close(() => resolve(free))
    })
  })
}
