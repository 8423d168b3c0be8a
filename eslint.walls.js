// The walls of the house: which folder may know which. The order of the table does not matter; a
// file belongs to the longest folder that holds it.
import { dirname, posix, relative, sep } from 'node:path'

/** Libraries that may be used in the pure core: they compute, and touch nothing. */
const PURE_LIBRARIES = [
  ...['papaparse', 'chardet', 'iconv-lite', 'd3-array', 'proj4'],
  ...[
    'topojson-client',
    'topojson-server',
    'topojson-simplify',
    'topojson-specification',
    'geojson',
  ],
]
const REACT = ['react', 'react-dom', 'react/jsx-runtime']
/** A file, not code: the product's own typeface. */
const TYPEFACE = '@fontsource-variable/source-sans-3'
const REMIX = ['@remix-run/react', '@remix-run/node']

/**
 * folders: what may be imported of this repository; packages: libraries, '*' for any but those of
 * `without`; node: whether Node's own modules may be used. Always allowed: the folder itself.
 */
const WALLS = {
  'app/domain': { folders: [], packages: PURE_LIBRARIES, node: false },
  'app/access': { folders: ['app/domain'], packages: [], node: false },
  'app/words': { folders: ['app/domain'], packages: [], node: false },
  'app/charts/marks': {
    folders: ['app/domain'],
    packages: ['d3-shape', 'd3-array'],
    node: false,
  },
  'app/charts': {
    folders: ['app/charts/marks', 'app/domain', 'app/words'],
    packages: [...REACT, 'd3-shape', 'd3-array', 'recharts'],
    node: false,
  },
  // For files only: drawings of the page as text.
  'app/charts/export': {
    folders: ['app/charts/marks', 'app/charts/svg', 'app/domain'],
    packages: [...REACT, 'react-dom/server', TYPEFACE],
    node: false,
  },
  // A third pen, on any canvas.
  'app/charts/pdf': {
    folders: ['app/charts/marks', 'app/charts/export/palette', 'app/domain'],
    packages: [],
    node: false,
  },
  'app/components': {
    folders: ['app/domain', 'app/words', 'app/charts'],
    packages: [...REACT, '@remix-run/react'],
    node: false,
  },
  'app/routes': {
    folders: ['app/services', 'app/words', 'app/components'],
    packages: [...REACT, ...REMIX, 'zod'],
    node: false,
  },
  'app/intake': { folders: ['app/domain'], packages: '*', without: ['kysely'], node: true },
  'app/services': {
    folders: ['app/domain', 'app/intake', 'app/access', 'app/words', 'app/pdf', 'app/mail', 'db'],
    packages: '*',
    without: ['express', 'react', 'react-dom', 'kysely', 'pg', 'better-sqlite3', '@remix-run'],
    node: ['fs', 'path', 'crypto', 'os', 'stream', 'util', 'url', 'buffer', 'zlib', 'fs/promises'],
  },
  'app/jobs': {
    folders: ['app/domain', 'app/intake', 'app/services', 'app/pdf', 'db'],
    packages: [],
    node: true,
  },
  'app/pdf': { folders: ['app/domain', 'app/words', 'app/charts'], packages: '*', node: true },
  'app/mail': { folders: ['app/domain', 'app/words'], packages: '*', node: true },
  // Of the database and the writer the server knows the types of what it hands on.
  'app/http': {
    folders: [
      ...['app/services', 'app/access', 'app/words', 'app/jobs/writer-client'],
      ...['app/pdf/print-order', 'db/client', 'db/trouble'],
    ],
    packages: '*',
    without: ['kysely', 'pg', 'better-sqlite3', 'react'],
    node: true,
  },
  app: {
    folders: [
      'app/components',
      'app/routes/guard',
      'app/http/page-memory',
      'app/http/short-shapes',
      'app/http/written-page',
      'app/words',
      'app/styles',
    ],
    packages: [...REACT, ...REMIX, 'react-dom/client', 'react-dom/server', TYPEFACE],
    node: true,
  },
  'db/migrations': { folders: [], packages: ['kysely'], node: false },
  db: {
    folders: ['app/domain', 'db/migrations'],
    packages: ['kysely', 'pg', 'better-sqlite3'],
    node: true,
  },
  scripts: {
    folders: [
      ...['app/domain', 'app/intake', 'app/services', 'app/jobs', 'app/http', 'app/words'],
      ...['db/client', 'db/errors', 'db/migrate', 'db/ready', 'db/server-lock', 'db/trouble'],
    ],
    packages: '*',
    without: ['kysely', 'pg', 'better-sqlite3', 'react'],
    node: true,
  },
}

/** Rooms with figures that have not been through the door, and the folders that may know them. */
const UNPROTECTED = {
  'app/services/scores/unprotected': ['app/services'],
  'app/services/scores/moved-scores': ['app/services'],
  'app/services/scores/operator-scores': ['scripts'],
}

/** May be imported from everywhere within app/: styles are files, not code. */
const STYLES = 'app/styles'

const wall = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{from}} may not know {{to}} (the walls of the house: eslint.walls.js).',
      package: '{{from}} may not use the library {{to}} (eslint.walls.js).',
      node: '{{from}} may not use Node itself ({{to}}): it runs the same everywhere.',
    },
  },
  create(context) {
    const file = inRepository(context)
    const home = homeOf(file)
    if (!home) return {}
    const check = (node) => {
      const source = node.source ?? node.argument?.literal
      if (typeof source?.value !== 'string') return
      const verdict = judge(source.value, file, home)
      if (verdict) context.report({ node, ...verdict })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    }
  },
}

function inRepository(context) {
  return relative(context.cwd, context.filename).split(sep).join('/')
}

function homeOf(file) {
  return Object.keys(WALLS)
    .filter((folder) => within(file, folder))
    .sort((a, b) => b.length - a.length)[0]
}

function within(path, folder) {
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)
}

/** What is wrong with an import, as a message and its data; null when nothing is. */
function judge(specifier, file, home) {
  const rules = WALLS[home]
  const data = { from: home, to: specifier }
  if (specifier.startsWith('.') || specifier.startsWith('#')) {
    const target = specifier.startsWith('.')
      ? posix.join(dirname(file), specifier)
      : specifier.slice(1)
    const guarded = Object.keys(UNPROTECTED).find((room) => within(target, room))
    if (guarded && !UNPROTECTED[guarded].includes(home)) {
      return { messageId: 'folder', data: { from: home, to: target } }
    }
    if (homeOf(target) === home || within(target, STYLES)) return null
    if (rules.folders.some((folder) => within(target, folder))) return null
    return { messageId: 'folder', data: { from: home, to: target } }
  }
  if (specifier.startsWith('node:')) {
    const name = specifier.slice('node:'.length)
    const allowed = Array.isArray(rules.node) ? rules.node.includes(name) : rules.node
    return allowed ? null : { messageId: 'node', data }
  }
  const named = (name) => specifier === name || specifier.startsWith(`${name}/`)
  if (rules.packages === '*') {
    return (rules.without ?? []).some(named) ? { messageId: 'package', data } : null
  }
  // A file of a package belongs to the package.
  const isAllowed = rules.packages.includes(specifier) || isFileOf(TYPEFACE, specifier, rules)
  return isAllowed ? null : { messageId: 'package', data }
}

function isFileOf(name, specifier, { packages }) {
  return packages.includes(name) && specifier.startsWith(`${name}/files/`)
}

const CLOCK = 'Time comes in as an argument: the core has no clock.'
const CHANCE = 'Randomness comes in as an argument: the core has no dice.'
const MAKES_DISCLOSED =
  'Only app/domain/disclosure makes Disclosed<…>: everything that leaves goes through its door.'

/** Ways to say "this is a Disclosed": a cast or a type guard. */
const noMaking = [
  'TSAsExpression TSTypeReference[typeName.name="Disclosed"]',
  'TSTypeAssertion TSTypeReference[typeName.name="Disclosed"]',
  'TSTypePredicate TSTypeReference[typeName.name="Disclosed"]',
].map((selector) => ({ selector, message: MAKES_DISCLOSED }))

const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
]

const PURE = ['app/domain/**', 'app/access/**', 'app/words/**', 'app/charts/marks/**']
const CODE = ['app/**/*.{ts,tsx}', 'db/**/*.ts', 'scripts/**/*.ts']

/** The part of the lint configuration that guards the house. */
export const house = [
  {
    files: CODE,
    plugins: { house: { rules: { wall } } },
    rules: {
      'house/wall': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': ['error', ...noMaking],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', ...noMaking, ...noClock],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Math', property: 'random', message: CHANCE },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'console'],
        ...['window', 'document', 'globalThis', 'require'],
      ],
    },
  },
  { files: ['app/domain/disclosure/**'], rules: { 'no-restricted-syntax': ['error', ...noClock] } },
  {
    files: ['db/migrations/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
]
